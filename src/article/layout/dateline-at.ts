import type { Reading } from '../reading.ts'
import { readDatelineOf } from './read-dateline-of.ts'

/** The dateline opens the first paragraph, or the second after a summary. */
const reachOn = 3

/** The line that a dateline opens, -1 where there is none. */
export function datelineAt(reading: Reading, isOpen: (at: number) => boolean, from: number, lead: number): number {
  const end = Math.min(reading.lines.length, lead + reachOn)
  for (let at = Math.max(from, lead - 1); at < end; at++)
    if (isOpen(at) && readDatelineOf(reading, at) && !isSpeaker(reading, at)) return at
  return -1
}

/** "ROE: It is the same on both sides.", where others speak in that way too. */
function isSpeaker({ lines }: Reading, at: number): boolean {
  const { text } = lines[at]!
  return speaker.test(text) && lines.some((line) => line.text !== text && speaker.test(line.text))
}
const speaker = /^\p{Lu}{2}[\p{Lu} .,’'-]{0,40}: /u
