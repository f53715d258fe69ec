import type { Line } from '../../lines/line.ts'
import { isWhen } from '../is-when.ts'

/** A row of a list has so many words. */
const minWords = 2
const maxWords = 40
/** Of the words of a row of figures at least this share holds one: a headline may have one among many. */
const minFigures = 0.2
/** What stands before the colon or dash of a row, and behind it where it is a name, has at most so many words. */
const maxLabel = 6
const maxValue = 5
const maxNames = 9

/** "June 9 -- Civic Hall, Port Alden"   "Goal: Pat Doe" */
const pair = /^([^:]{1,60}?)(?: [-–—@|]+ |: )(\S.{0,120})$/
/** "3 eggs from Kell"   "½ cup olive oil"   "400g (flour)" */
const counted = /^(?:[$£€] ?)?[\d¼½¾⅓⅔][\d.,:/–-]*[a-z%°]{0,4} \(?\p{Ll}/u
const figure = /\d/
/** "Lil Marsh, 51, of Carrow"   "Mill Lane, all day"   "Ruth Amsel, “The Cellar”" */
const names = /^["“‘]?\p{Lu}\S*(?: \p{Lu}\S*){1,3}, \S/u
/** "two sons, Jon and Owen"   "a bench of oak,": small letters alone are those of a button as well. */
const small = /^\p{Ll}.*(?:\S, \S|[,;]$)/u
/** "— Ines Vela, shopkeeper"   "“Not now”" */
const said = /^(?:[—–-] ?\p{Lu}|["“].+["”]$)/u

/** Whether a line tells a fact, as the rows of a list do: a score, a price, who and where, what somebody said. */
export function isFact({ text, words, prose, linked, level }: Line): boolean {
  if (prose || linked > 0 || level > 0 || words < minWords || words > maxWords || isWhen(text)) return false
  if (said.test(text) || counted.test(text) || small.test(text)) return true
  return hasFigures(text) || isPair(text) || (words <= maxNames && names.test(text))
}

function hasFigures(text: string): boolean {
  const words = text.split(' ')
  return words.filter((word) => figure.test(word)).length >= words.length * minFigures
}

function isPair(text: string): boolean {
  const [, label, value] = pair.exec(text) ?? []
  if (label === undefined) return false
  const words = label.split(' ').length
  return words <= maxLabel && (isValue(value!) || (words === 1 && figure.test(value!)))
}

const isValue = (value: string): boolean =>
  /^[\p{Ll}\d"“$£€]/u.test(value) || value.includes(',') || value.split(' ').length <= maxValue
