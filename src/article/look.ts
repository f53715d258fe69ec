import { captionsOf } from './claims/captions-of.ts'
import { firstParagraph } from './claims/first-paragraph.ts'
import { listsOf } from './claims/lists-of.ts'
import { phrasesOf } from './claims/phrases-of.ts'
import { layOut } from './layout/lay-out.ts'
import { noiseOf } from './noise-of.ts'
import type { LaidOut, Text } from './reading.ts'
import { rulesOf } from './rules-of.ts'

/**
 * What the lines of a text are by themselves and beside one another, and the order in which an article stands among them.
 * What is added to a reading stands first: in engines an object that begins with a spread one has a shape of its own,
 * which makes every later look at it slow.
 */
export function look(text: Text): LaidOut {
  const captions = captionsOf(text)
  const found = { captions, phrases: phrasesOf(text, captions), ...text }
  const begun = { first: firstParagraph(found), ...found }
  const reading = { lists: listsOf(begun), ...begun }
  const rules = rulesOf(reading)
  const noise = noiseOf(reading, rules)
  return { rules, noise, layout: layOut(reading, noise), ...reading }
}
