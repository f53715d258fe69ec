import { mostlyLinked } from '../lines/shape/mostly-linked.ts'
import type { LaidOut } from '../reading.ts'

/** So many lines show that something stands around the story, and one of them at least is none of its head. */
const minSigns = 2
const maxLink = 16

/** Before the last line that may be the story's stands something that is not: what is put behind a text shows nothing. */
export function isAmongOthers({ lines, noise, layout }: LaidOut, last: number): boolean {
  const head = new Set([layout.title, ...layout.head.map(({ at }) => at)])
  let signs = 0
  let ofHead = 0
  for (let at = 0; at < last; at++) {
    const { linked, words } = lines[at]!
    if (head.has(at)) ofHead++
    else if (noise[at] ? noise[at]!.kind === 'boilerplate' : linked > mostlyLinked && words <= maxLink) signs++
  }
  return signs > 0 && signs + ofHead >= minSigns
}
