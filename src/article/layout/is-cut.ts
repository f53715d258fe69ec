import type { Line } from '../lines/line.ts'
import { maxTeaser } from './extent/max-teaser.ts'

/** "The council will decide on Monday whether the...": a list of stories cuts them short. */
export function isCut({ text, words }: Line): boolean {
  return words <= maxTeaser && /[^.…] ?(?:…|\.{3,4})$/.test(text.slice(-reachOfCut))
}

/** What shows that a line was cut short stands in its last characters. */
const reachOfCut = 6
