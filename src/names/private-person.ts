import { isCountry, isState } from '../lexicon/names/countries.ts'
import { isEverydayTrade, isTrade } from '../lexicon/names/trades.ts'
import { textBefore } from '../text/text-before.ts'
import { type Mention, startOf } from './mention.ts'

/** How much of the text on each side of a name is looked at. */
const REACH = 80

/** "Photo: ", "Illustration by ", "Reporting by Ann Lund and ". */
const SIGNED =
  /\b(?:photos?|photographs?|pictures?|images?|illustrations?|video|credit|reporting|writing|editing)(?:: ?| by ?:? )(?:[A-Z][^\n:;]*(?:[,/&]|\band) ?)?$/i

/** "By ", "Written by Ann Lund and " at the start of a line, "AP Photo/" before the name. */
const BYLINE =
  /(?:(?:^|\n)[ *_]*(?:[Bb][Yy]|Written by|Words:|Text:|Story by|Report by)\s(?:[A-Z][\w.’' -]*(?: and| &) )?|[A-Za-z]\s?\/\s?)$/

/** "/Getty Images", " | AFP", " via Reuters", " for The Herald" at the end; "reported from Leeds", "is a staff writer". */
const CREDIT =
  /^(?:\s?\/\s?[A-Z]|\s?\|\s?(?:Getty|AFP|AP|EPA|Reuters|Bloomberg)\b|\svia\s[A-Z]|\sfor\s(?:The\s)?[A-Z][\w’' ]*(?:[)\].\n]|$)|\s(?:reported|contributed) (?:from|to)\b|\sis an? (?:\w+ )?(?:writer|reporter|correspondent|photographer)\b)/

/** "A man named ", "nine-year-old ", "Det. Sgt. ": what is said of nobody who is known. */
const UNKNOWN =
  /(?:\b(?:man|woman|boy|girl|student) (?:named|called)|\b(?:1?\d|[a-z]*(?:one|two|three|five|six|seven|eight|nine|ten|teen))-year-old|\b(?:Det|Sgt|Insp|Constable|Detective|Inspector|Nurse)\.?)\s$/i

/** ", 34,", ", aged 34,", ", who is 34,". */
const AGE = /^,\s(?:aged\s|then\s|now\s|who is\s)?\d\d?(?=[,.])/

/** ", a retired baker from Detroit": what somebody is, behind the age if that is told. */
const APPOSITIVE = /^(?:,\s(?:aged\s)?\d\d?)?,\s(?:an?|the|then an?|who is an?)\s((?:[\w’'-]+\s){0,3}[\w’'-]+)/

/** ", an architect in Toronto": who has to be told from others of his trade by a town is in the news for one day. */
const AT_HOME = /^,\san?\s(?:[a-z’'-]+\s){0,2}([a-z-]+)\sin\s([A-Z][a-z]+)/

/** ", from Leeds," */
const FROM_HOME = /^,\sfrom\s([A-Z][a-z]+),/

/** Told from others by the town: no newsmaker is an architect in Toronto. */
function isLocal(after: string): boolean {
  const [, trade, town = FROM_HOME.exec(after)?.[1]] = AT_HOME.exec(after) ?? []
  return town !== undefined && (trade === undefined || isTrade(trade)) && !(isCountry(town) || isState(town))
}

/** "Local baker ", but a secretary, a driver or a widow may be a newsmaker. */
const TRADE_BEFORE = /\b(?!secretary|driver|wid|landl)[a-z]+(?= $)/

/** True beside a full name that is not a newsmaker's: signed under a picture, or told with the age and trade of one. */
export function isPrivatePerson(text: string, mention: Mention): boolean {
  if (!mention.given) return false
  const start = startOf(mention)
  const before = textBefore(text, start, REACH)
  if (SIGNED.test(before) || BYLINE.test(before) || UNKNOWN.test(before)) return true
  if (isEverydayTrade(TRADE_BEFORE.exec(before)?.[0] ?? '')) return true
  const after = text.slice(mention.end, mention.end + REACH)
  if (CREDIT.test(after)) return true
  const trades = APPOSITIVE.exec(after)?.[1]?.split(' ') ?? []
  if (trades.some(isEverydayTrade)) return true
  return AGE.test(after) ? trades.some(isTrade) || trades.length === 0 : isLocal(after)
}

/** True where the words behind a name tell that it is a person's: "Lvov, a judge", "Lvov, 41,". */
export function isDescribed(text: string, end: number): boolean {
  const after = text.slice(end, end + REACH)
  return AGE.test(after) || /^,\swho\b/.test(after) || (APPOSITIVE.exec(after)?.[1]?.split(' ') ?? []).some(isTrade)
}
