import type { Line } from '../../lines/line.ts'

/** "Her books include:"; under a single word ("Share:", "Online:") the page lists its own. */
const minWords = 3
const maxWords = 40
/** What a page announces. */
const ofPage =
  /^(?:be the first|bookmark|filed|follow|in this|more|posted|read|related|see|share|subscribe|tags?|topics?|watch)\b/i

/** A sentence with a colon at its end: "The council named three conditions:" */
export const announces = ({ text, words, linked }: Line): boolean =>
  text.endsWith(':') && words >= minWords && words <= maxWords && linked === 0 && !ofPage.test(text)
