import { anyOf, type Finder } from '../any-of.ts'
import type { Line } from '../lines/line.ts'
import { isSystemMessage } from './is-system-message.ts'

/** What a page says that stands in place of an article. Each row is one kind; lines are compared in lower case, without stops. */
const signs: readonly Finder[] = [
  // A robot check.
  /* @__PURE__ */ anyOf(
    [
      /just a moment/iu,
      /attention required\b.*/iu,
      /pardon our interruption/iu,
      /are you a robot/iu,
      /one more step/iu,
      /security check/iu,
      /press & hold\b.*/iu,
      /ray id: \S+/iu,
      /checking your browser\b.*/iu,
      /please (?:complete|solve) the (?:security check|captcha)\b.*/iu,
    ],
    '^',
    '$',
    '',
  ),
  /* @__PURE__ */ anyOf(
    [
      /\b(?:verify(?:ing)?|confirm|check(?:ing)?)(?: that| if)? you(?:['’]re| are) (?:a |not a )?(?:human|robot|bot)\b/iu,
      /\bneeds to review the security of your connection\b/iu,
      /\bunusual (?:traffic|activity) from your\b/iu,
      /\benable javascript and cookies to continue\b/iu,
      /\bperformance & security by\b/iu,
      /\bbrowser supports javascript and cookies\b/iu,
    ],
    '',
    '',
    '',
  ),
  // The page was refused.
  /* @__PURE__ */ anyOf(
    [
      /(?:error )?(?:401|403|429|451|50[0-4])\b.{0,60}/iu,
      /access (?:to this page has been )?denied\b.*/iu,
      /forbidden/iu,
      /you (?:do not|don['’]t) have permission to (?:access|view)\b.*/iu,
      /reference (?:#|id:? ?)\S+/iu,
      /unavailable (?:for|due to) legal reasons/iu,
      /service (?:temporarily )?unavailable/iu,
      /too many requests/iu,
      /bad gateway/iu,
      /gateway time-?out/iu,
      /internal server error/iu,
      /the server (?:is|was|encountered)\b.{0,40}\b(?:unable|error|unavailable)\b.*/iu,
      /error establishing a database connection/iu,
      /nginx(?:\/[\d.]+)?/iu,
      /this (?:content|page|site) is (?:not|un)available in your (?:region|country|location)\b.*/iu,
    ],
    '^',
    '$',
    '',
  ),
  /\bfrom a country belonging to the european economic area\b/,
  /\b(?:website|page|content) is (?:currently )?(?:not available|unavailable) (?:in|to)\b.{0,60}\b(?:region|country|european|countries)\b/,
  // The page is not there.
  /* @__PURE__ */ anyOf(
    [
      /(?:(?:error|oops|sorry)[!,:.]? )?(?:404\b.{0,40}|page not found)/iu,
      /not found/iu,
      /this (?:page|story|article|content) is(?: no longer|n['’]t| not) available\b.*/iu,
      /this (?:page|story|article|content) (?:does not|doesn['’]t|no longer) exists?\b.*/iu,
      /this (?:page|story|article|content) (?:can(?:not|['’]t| not)|could not) be found\b.*/iu,
      /oops\b.{0,60}/iu,
    ],
    '^',
    '$',
    '',
  ),
  /\bwe (?:can(?:not|['’]t)|could(?: not|n['’]t)|were unable to|are unable to) (?:seem to )?(?:find|locate)\b/,
  /\b(?:cannot|can['’]t) be found\b/,
  /\bthe page (?:that )?you (?:are|were|requested|have requested|tried)\b/,
  /\bmay have (?:been )?(?:moved|removed|deleted)\b/,
  // A login.
  /* @__PURE__ */ anyOf(
    [
      /(?:please )?(?:sign|log) in(?: to (?:continue|your account|read|view)\b.*| with\b.*)?/iu,
      /(?:your )?(?:e-?mail address|username)(?: or username)?\*?/iu,
      /password\*?/iu,
      /forgot(?:ten)?(?: your)? password/iu,
      /remember me/iu,
      /(?:new to .{2,40}|don['’]t have an account|no account(?: yet)?|not a (?:member|subscriber)(?: yet)?)\b.*/iu,
      /or (?:continue|sign in|log in) with\b.*/iu,
      /create (?:an|your|a free) account/iu,
      /by (?:continuing|signing|logging)\b.*\b(?:terms|privacy)\b.*/iu,
      /keep me (?:signed|logged) in/iu,
      /show password/iu,
    ],
    '^',
    '$',
    '',
  ),
  // A consent dialog.
  /* @__PURE__ */ anyOf(
    [
      /before (?:we|you) continue\b.*/iu,
      /(?:we value|we care about|about|your) (?:your )?privacy\b.{0,40}/iu,
      /(?:accept|reject|allow|decline|agree to) (?:all|cookies|& continue|and continue)\b.{0,20}/iu,
      /i (?:accept|agree)/iu,
      /manage (?:settings|preferences|choices|options|cookies|my choices)/iu,
      /(?:more|cookie|privacy) (?:options|settings|preferences|choices)/iu,
      /save (?:and|&) (?:exit|close)/iu,
      /confirm my choices/iu,
      /list of (?:partners|vendors).*/iu,
      /learn more/iu,
    ],
    '^',
    '$',
    '',
  ),
  /* @__PURE__ */ anyOf(
    [
      /\b(?:we|our)\b.{0,60}\b(?:partners|vendors|use)\b.{0,80}\b(?:cookies|personal data|similar technolog)/iu,
      /\bif you (?:choose|click|select) ["“]?(?:accept|reject|agree)/iu,
      /\bcookies and (?:data|similar)\b/iu,
      /\bwithdraw your consent\b/iu,
      /\bchange your mind at any time\b/iu,
    ],
    '',
    '',
    '',
  ),
]
/** One sign in the first lines that says it all. */
const sure = /* @__PURE__ */ anyOf(
  [
    /just a moment/iu,
    /are you a robot/iu,
    /attention required\b.*/iu,
    /pardon our interruption/iu,
    /(?:oops[!,:.]? )?(?:error )?(?:401|403|404|429|451|50[0-4])\b.{0,60}/iu,
    /page not found/iu,
    /service (?:temporarily )?unavailable/iu,
    /bad gateway/iu,
    /internal server error/iu,
    /access (?:to this page has been )?denied/iu,
    /before (?:we|you) continue\b.*/iu,
    /(?:sign|log) in to continue\b.*/iu,
  ],
  '^',
  '$',
  '',
)
const maxTop = 3
const minSigns = 3
/** A page with this many words of running text beside the signs is an article with a dialog over it. */
const maxProse = 60
/** A page of an error or a dialog has few lines. */
const maxLines = 80

/** Whether the lines are those of a login, a consent dialog, a robot check or an error page, and of nothing else. */
export function isNoArticle(lines: readonly Line[]): boolean {
  if (lines.length > maxLines) return false
  let found = 0
  let certain = false
  let prose = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const text = line.text
      .slice(0, 600)
      .toLowerCase()
      .replace(/[.…!?:\s]+$/, '')
    const sign = signs.some((pattern) => pattern.test(text))
    if (sign) found++
    else if (line.prose) prose += line.words
    // An article is no page of signs, however many follow.
    if (prose > maxProse) return isSystemMessage(lines)
    certain ||= i < maxTop && sure.test(text)
  }
  return found >= minSigns || (certain && found > 1) || isSystemMessage(lines)
}
