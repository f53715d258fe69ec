import { isEverydayTrade, isTrade } from '../lexicon/names/trades.ts'
import { type Mention, startOf } from './mention.ts'

/** How much of the text on each side of a name is looked at. */
const REACH = 80

/** "Photo: ", "Illustration by ", "Reporting by ". */
const SIGNED =
  /\b(?:photo|photos|photograph|photographs|pictures?|image|illustration|video|credit|reporting|writing|editing)(?:: ?| by ?:? )$/i

/** "By " at the start of a line. */
const BYLINE = /(?:^|\n)[ *_]*by\s$/i

/** "/Getty Images", " via Reuters", " for The Herald" at the end. */
const CREDIT = /^(?:\s?\/\s?[A-Z]|\svia\s[A-Z]|\sfor\s(?:The\s)?[A-Z][\w’' ]*(?:[)\].\n]|$))/

/** ", 34," or ", aged 34,". */
const AGE = /^,\s(?:aged\s|then\s|now\s)?\d\d?(?=[,.])/

/** ", a retired baker from Detroit": what somebody is, behind the age if that is told. */
const APPOSITIVE = /^(?:,\s(?:aged\s)?\d\d?)?,\s(?:an?|the|then an?|who is an?)\s((?:[\w’'-]+\s){0,3}[\w’'-]+)/

/** True beside a full name that is no newsmaker's: signed under a picture, or told with the age and trade of one. */
export function isPrivatePerson(text: string, mention: Mention): boolean {
  if (!mention.given) return false
  const start = startOf(mention)
  const before = text.slice(Math.max(0, start - REACH), start)
  if (SIGNED.test(before) || BYLINE.test(before)) return true
  const after = text.slice(mention.end, mention.end + REACH)
  if (CREDIT.test(after)) return true
  const trades = APPOSITIVE.exec(after)?.[1]?.split(' ') ?? []
  return trades.some(isEverydayTrade) || (AGE.test(after) && (trades.some(isTrade) || trades.length === 0))
}

/** True where the words behind a name tell that it is a person's: "Lvov, a judge", "Lvov, 41,". */
export function isDescribed(text: string, end: number): boolean {
  const after = text.slice(end, end + REACH)
  return AGE.test(after) || /^,\swho\b/.test(after) || (APPOSITIVE.exec(after)?.[1]?.split(' ') ?? []).some(isTrade)
}
