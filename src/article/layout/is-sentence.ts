import type { Line } from '../lines/line.ts'
import { addresses } from './addresses.ts'
import { isEnded } from './is-ended.ts'

/** "Not everybody was pleased."   "Q: Why a hotel?": what a page has of its own, its labels and buttons, ends without a stop. */
export function isSentence({ text, linked, item, level }: Line): boolean {
  if (linked > 0 || item || level > 0) return false
  if (!isEnded(text) || !running.test(text)) return false
  return spoken.test(text) || !addresses.test(text)
}

/** Two words in small letters behind the first: "The Untouched Gems of Northwest Vietnam." is a name. */
const running = / \p{Ll}\S* \p{Ll}/u
/** “You cannot.”   "Q: Would you sell?" */
const spoken = /^(?:["“‘']|\p{Lu}[\p{Lu} .]{0,20}:)/u
