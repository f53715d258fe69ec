import { isOutletWord } from '../forms/is-outlet-word.ts'
import { endsSentence } from '../lines/shape/ends-sentence.ts'
import type { Claim } from '../reading.ts'
import { nextWorded } from './next-worded.ts'
import type { Scene } from './scene.ts'

const maxWords = 40
const maxCredit = 12
/** "Photo credit: Jo Roe | Carrow Media" */
const labelled = /^(?:photo|picture|image|credit)/i
/** "JO ROE, Carrow Courier" */
const inCapitals = /^\p{Lu}[\p{Lu}.'’ -]{4,40}, (.{4,40})$/u
/** "A weaver at her loom.—Courier" */
const signed = /[.!?]["”’]?[–—]\p{Lu}[\p{L} ]{1,20}$/u

/**
 * What a picture shows, where it looks like the first paragraph or a standfirst: under a byline or a date (`head`), and
 * over who took it, where that has a form of its own or the head goes on behind it; or with that at its end, over the
 * dateline of the text.
 */
export function picturesOf(scene: Scene, head: readonly number[], body: number): Claim[] {
  const { reading, title, isOpen } = scene
  const { lines, find } = reading
  const from = head.find((at) => at > title) ?? lines.length
  for (let at = from + 1; at <= body && at < lines.length; at++) {
    const { text, prose, words, linked, wordless } = lines[at]!
    if (!isOpen(at) || wordless || words > maxWords || linked > 0 || find.dateline(at)) continue
    const next = nextWorded(lines, at, 1)
    if (!lines[next]) return []
    if (signed.test(text) && find.dateline(next)) return [{ at, kind: 'caption' }]
    if (!prose || !endsSentence(text) || !isCreditAt(scene, next, head)) continue
    return [at, next].map((i) => ({ at: i, kind: 'caption' }))
  }
  return []
}

function isCreditAt({ reading: { lines, find } }: Scene, at: number, head: readonly number[]): boolean {
  const line = lines[at]
  if (!line || line.words > maxCredit) return false
  const outlet = inCapitals.exec(line.text)?.[1]
  if (outlet !== undefined) return outlet.split(' ').some(isOutletWord)
  return labelled.test(line.text) && Boolean(find.caption(at)) && head.some((behind) => behind > at)
}
