import type { VNode } from 'preact'
import { count } from './words.ts'

/** What a list left out. */
export function More({
  all,
  shown,
  thing,
}: {
  readonly all: number
  readonly shown: number
  readonly thing: string
}): VNode | null {
  return all > shown ? <p class="quiet">and {count(all - shown, `more ${thing}`)}</p> : null
}
