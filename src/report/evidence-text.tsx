import type { VNode } from 'preact'
import { Badge } from './badge.tsx'

/** A sentence of `origins`, which names articles by their position in brackets; people see their numbers. */
export function EvidenceText({ text }: { readonly text: string }): VNode {
  return <>{text.split(/\[(\d+)\]/).map((part, at) => (at % 2 === 0 ? part : <Badge at={Number(part)} key={at} />))}</>
}
