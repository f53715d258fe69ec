import { endsSentence } from '../lines/shape/ends-sentence.ts'
import type { Claim } from '../reading.ts'
import { isCapitals } from '../text/is-capitals.ts'
import type { Scene } from './scene.ts'

const maxWords = 5
const mostlyLinked = 0.5

/** The word or two above a title that name the section or the matter. */
export function readKicker({ reading, title, page, isOpen }: Scene): Claim[] {
  const at = title - 1
  const line = reading.lines[at]
  if (!line || !isOpen(at) || line.words > maxWords || line.text === '' || endsSentence(line.text)) return []
  if (line.linked > mostlyLinked || line.item || /\p{Ll}\p{Lu}/u.test(line.text) || reading.find.signOff(at)) return []
  if (page && !isCapitals(line.text)) return []
  return [{ at, kind: 'kicker', says: { kicker: line.text } }]
}
