import { anyOf } from '../any-of.ts'
import { joined } from '../joined.ts'
import type { Line } from '../lines/line.ts'

/** A server or a program says what it has to say in so few words, and under a short heading. */
const maxWords = 60
const maxHeading = 8
/** Shorter lines are buttons and codes. */
const minWords = 2
/** Half of the lines speak of the web, and one word in so many is a word of it: in a how-to they are thinner. */
const minShare = 0.5
const perWord = 16
/** What a message of a site is about. */
const web = /* @__PURE__ */ joined(
  [
    /404|50\d|err_\p{L}+|error|expired|went wrong|unavailable|unsuccessful|no longer|removed|not (?:available|found)/iu,
    /access|administrator|attack|blocked|connection|domain|inconvenience|ip|maintenance|requests?|security|servers?|support/iu,
    /app|archived|content|front page|home ?page|link|page|site|url|video|web ?site/iu,
    /ad[ -]?block\p{L}*|automatic(?:ally)?|browsers?|cookies?|data|devices?|javascript|load(?:ing)?|redirect\p{L}*|refresh|reload/iu,
    /click(?:ing)?|location|privacy|region|search(?:ing)?|settings/iu,
    /accounts?|captcha|codes?|human|log(?:ged)? ?in|password|permission|puzzle|robot|session|sign(?:ed)? in|users?|verif\p{L}+/iu,
  ],
  '\\b',
  '\\b',
  'giu',
)
/** It speaks to whoever asked for the page, or of itself. */
const toReader = /* @__PURE__ */ anyOf(
  [
    /you(?:rs?)?|please|sorry|oops|we|our|hmm?/iu,
    /the server|error \d+|it looks like|contact support|complete the|try again/iu,
    /(?:this|that|the requested) (?:account|archive|content|domain|link|page|post|request|session|site|story|url|video|web ?site)/iu,
  ],
  '\\b',
  '\\b',
)
/** What news tells and no message of a site: somebody said it, on some day, at some price. */
const told = /\b(?:sa(?:id|ys?)|told|asked|(?:mon|tues|wednes|thurs|fri|satur|sun)day|s?he|his|her)\b|[£€]|["“].{20}/iu

/**
 * Whether a text of a few lines is a message of a site, server or program to its reader: most lines speak of the web,
 * one to the reader, none tells news.
 */
export function isSystemMessage(lines: readonly Line[]): boolean {
  const said = lines.filter(({ words }) => words >= minWords)
  const words = said.reduce((sum, line) => sum + line.words, 0)
  // Most texts are longer: no more is asked of them.
  if (words > maxWords || (said[0]?.words ?? 0) > maxHeading) return false
  if (said.some(({ text }) => told.test(text)) || !said.some(({ text }) => toReader.test(text))) return false
  const ofWeb = said.map(({ text }) => countWeb(text))
  const hits = ofWeb.reduce((sum, count) => sum + count, 0)
  return ofWeb.filter((count) => count > 0).length >= said.length * minShare && hits * perWord >= words
}

/** How many words of the web are in a text; each counts once, whichever expressions know it. */
function countWeb(text: string): number {
  let count = 0
  let left = text
  for (const words of web)
    left = left.replace(words, () => {
      count++
      return ' '
    })
  return count
}
