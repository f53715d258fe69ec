import type { VNode } from 'preact'

/** The number of an article, counted from one. */
export function Badge({ at }: { readonly at: number }): VNode {
  return <b class="badge">{at + 1}</b>
}
