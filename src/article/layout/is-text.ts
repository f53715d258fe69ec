import type { Line } from '../lines/line.ts'
import type { Claim } from '../reading.ts'

/** A line of running text that nothing else claims: a paragraph or a short sentence. */
export function isText(line: Line | undefined, claim: Claim | undefined): boolean {
  return isParagraph(line, claim) || (line !== undefined && !claim && isSentence(line))
}

/** A line of running text that nothing else claims. */
export function isParagraph(line: Line | undefined, claim: Claim | undefined): boolean {
  return line !== undefined && !claim && line.prose && !isCut(line)
}

/** "Not everybody was pleased."   "Q: Why a hotel?": what a page has of its own, its labels and buttons, ends without a stop. */
export function isSentence({ text, linked, item, level }: Line): boolean {
  if (linked > 0 || item || level > 0) return false
  if (!isEnded(text) || !running.test(text)) return false
  return spoken.test(text) || !addresses.test(text)
}

/** Two words in small letters behind the first: "The Untouched Gems of Northwest Vietnam." is a name. */
const running = / \p{Ll}\S* \p{Ll}/u
/** "Loading comments..." is not an end. */
export const isEnded = (text: string): boolean =>
  /[^.…\s][.!?]["”’)]?$/.test(text.slice(-reachOfEnd)) && !text.includes('©')
/** An expression for a line's end is asked of its last characters: of a whole line it would try every place. */
const reachOfEnd = 3
/** “You cannot.”   "Q: Would you sell?" */
const spoken = /^(?:["“‘']|\p{Lu}[\p{Lu} .]{0,20}:)/u
/** What a page says to its reader. */
export const addresses = /\b(?:you|your|our|we|this (?:article|story|page)|newsletter|javascript|rights reserved)\b/i

/** "The council will decide on Monday whether the...": a list of stories cuts them short. */
export function isCut({ text, words }: Line): boolean {
  return words <= maxTeaser && /[^.…] ?(?:…|\.{3,4})$/.test(text.slice(-reachOfCut))
}

/** What shows that a line was cut short stands in its last characters. */
const reachOfCut = 6

/** A summary of another story has at most so many words. */
export const maxTeaser = 50
