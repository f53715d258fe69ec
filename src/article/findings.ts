import type { ArticleOptions } from '../types/article.ts'
import { isAge } from './dates/is-age.ts'
import { readRelativeDate } from './dates/read-relative-date.ts'
import { type Byline, readByline } from './forms/byline.ts'
import { isCaption } from './forms/caption.ts'
import { isOfConsent } from './forms/consent.ts'
import { type Credit, readCredit } from './forms/credit/read-credit.ts'
import { readDateLine } from './forms/date-line.ts'
import { readDateline } from './forms/dateline.ts'
import { isClockLine } from './forms/is-clock-line.ts'
import type { Line } from './lines/line.ts'
import { matchLine } from './phrases/match-line.ts'
import type { RuleRow } from './phrases/rule-row.ts'
import type { ReadingOptions } from './reading-options.ts'

/** The forms that a line may have. Each is asked about the line alone. */
const forms = {
  /** "By Jane Roe" */
  byline: ({ text }: Line, { agencies }: ReadingOptions): Byline | null => readByline(text, false, agencies),
  /** "Jane Roe": a byline only where its place says so. */
  names: ({ text }: Line, { agencies }: ReadingOptions): Byline | null => readByline(text, true, agencies),
  date: ({ text, words }: Line, how: ReadingOptions) => readDateLine(text, words, how),
  /** "3 hours ago" */
  relativeDate: ({ text }: Line, _: ReadingOptions, { now }: ArticleOptions) => readRelativeDate(text, now),
  /** "4 months ago": told without a clock too. */
  age: ({ text }: Line) => isAge(text),
  /** "10:42 BST" */
  clock: ({ text, words }: Line) => words < maxClock && isClockLine(text),
  dateline: ({ text }: Line, how: ReadingOptions) => readDateline(text, how),
  caption: ({ text, words }: Line, { agencies }: ReadingOptions) => isCaption(text, words, agencies),
  credit: ({ text, words }: Line, { agencies }: ReadingOptions): Credit | null =>
    readCredit(text, words, false, agencies),
  /** What is a credit only behind the text: "AFP" */
  signOff: ({ text, words }: Line, { agencies }: ReadingOptions): Credit | null =>
    readCredit(text, words, true, agencies),
  /** "We use cookies …" */
  consent: ({ text }: Line) => isOfConsent(text),
  phrase: ({ text, words }: Line, _: ReadingOptions, { rules }: ArticleOptions): RuleRow | null =>
    matchLine(text, words, rules ?? []),
}

const maxClock = 6

type Forms = typeof forms
type Read = (line: Line, how: ReadingOptions, options: ArticleOptions) => unknown

/** What each form makes of a line, by the line's place; null or false where the line has it not, or is none. */
export type Findings = { readonly [Form in keyof Forms]: (at: number) => ReturnType<Forms[Form]> | null }

/** Asks each form at most once about each line, when the answer is first needed. */
export function findingsOf(lines: readonly Line[], how: ReadingOptions, options: ArticleOptions): Findings {
  const asked = ([form, read]: [string, Read]) => {
    const answers: unknown[] = new Array(lines.length)
    return [
      form,
      (at: number) => {
        const line = lines[at]
        if (line === undefined) return null
        if (answers[at] === undefined) answers[at] = read(line, how, options)
        return answers[at]
      },
    ]
  }
  return Object.fromEntries(Object.entries(forms).map(asked))
}
