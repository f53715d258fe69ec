import type { Article } from '../types/article.ts'

/** How many lines from the top the heading of a release may stand. */
const TOP = 6

const HEADING = /^\W*for immediate (?:release|publication|distribution)\b/i
/** `SOURCE Quillon Coffee`: capitals alone are the mark. */
const SIGN_OFF = /^SOURCE:? \p{Lu}/u
const CONTACT =
  /^(?:(?:media|press|public relations|pr|investor) (?:contacts?|enquiries|inquiries|relations|office)|contacts? for media)\b/i

/** Whether the text is a press release: what issues it says so at its head or its end. */
export function isPressRelease({ blocks }: Article): boolean {
  return blocks.some(({ text }, row) => (row < TOP && HEADING.test(text)) || SIGN_OFF.test(text) || CONTACT.test(text))
}
