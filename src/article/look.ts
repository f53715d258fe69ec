import { captionsOf } from './claims/captions-of.ts'
import { listsOf } from './claims/lists-of.ts'
import { phrasesOf } from './claims/phrases-of.ts'
import { layOut } from './layout/lay-out.ts'
import { noiseOf } from './noise-of.ts'
import type { LaidOut, Text } from './reading.ts'
import { rulesOf } from './rules-of.ts'

/** What the lines of a text are by themselves and beside one another, and the order in which an article stands among them. */
export function look(text: Text): LaidOut {
  const captions = captionsOf(text)
  const found = { ...text, captions, phrases: phrasesOf(text, captions) }
  const reading = { ...found, lists: listsOf(found) }
  const rules = rulesOf(reading)
  const noise = noiseOf(reading, rules)
  return { ...reading, rules, noise, layout: layOut(reading, noise) }
}
