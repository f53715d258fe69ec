import type { Ask } from './ask.ts'
import type { State } from './state.ts'

/** What every part of the page is given: the state, and the ways to ask and to change it. */
export interface Desk {
  readonly state: State
  /** Short titles of the articles, as far as they are known. */
  readonly titles: readonly string[]
  readonly ask: Ask
  readonly update: (change: Partial<State>) => void
  /** Says something to those who do not see the page change. */
  readonly announce: (text: string) => void
}

/** A part of the page: made once, shown anew after every change, so that the focus stays where it was. */
export interface Part {
  readonly element: HTMLElement
  readonly show: (desk: Desk) => void | Promise<void>
}

/** `3  Dam cracks in Qasira`. */
export function articleOptions({ state, titles }: Desk): (readonly [string, string])[] {
  return state.texts.map((_, at) => [String(at), `${at + 1}  ${titles[at] || 'untitled'}`] as const)
}
