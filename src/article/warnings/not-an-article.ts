import type { Line } from '../lines/line.ts'

/** What a page says that stands in place of an article. Each row is one kind; lines are compared in lower case, without stops. */
const signs: readonly RegExp[] = [
  // A robot check.
  /^(?:just a moment|attention required\b.*|pardon our interruption|are you a robot|one more step|security check|press & hold\b.*|ray id: \S+|checking your browser\b.*|please (?:complete|solve) the (?:security check|captcha)\b.*)$/,
  /\b(?:verify(?:ing)?|confirm|check(?:ing)?)(?: that| if)? you(?:['’]re| are) (?:a |not a )?(?:human|robot|bot)\b|\bneeds to review the security of your connection\b|\bunusual (?:traffic|activity) from your\b|\benable javascript and cookies to continue\b|\bperformance & security by\b/,
  // The page was refused.
  /^(?:(?:error )?(?:401|403|429|451|50[0-4])\b.{0,60}|access (?:to this page has been )?denied\b.*|forbidden|you (?:do not|don['’]t) have permission to (?:access|view)\b.*|reference #\S+|unavailable (?:for|due to) legal reasons|service unavailable|too many requests|this (?:content|page|site) is (?:not|un)available in your (?:region|country|location)\b.*)$/,
  /\bfrom a country belonging to the european economic area\b|\b(?:website|page|content) is (?:currently )?(?:not available|unavailable) (?:in|to)\b.{0,60}\b(?:region|country|european|countries)\b/,
  // The page is not there.
  /^(?:(?:(?:error|oops|sorry)[!,:.]? )?(?:404\b.{0,40}|page not found)|not found|this (?:page|story|article|content) (?:is(?: no longer|n['’]t| not) available|(?:does not|doesn['’]t|no longer) exists?|can(?:not|['’]t| not) be found|could not be found)\b.*|oops\b.{0,60})$/,
  /\b(?:we (?:can(?:not|['’]t)|could(?: not|n['’]t)|were unable to|are unable to) (?:find|locate)|(?:cannot|can['’]t) be found|the page (?:that )?you (?:are|were|requested|have requested|tried)|may have (?:been )?(?:moved|removed|deleted))\b/,
  // A login.
  /^(?:(?:please )?(?:sign|log) in(?: to (?:continue|your account|read|view)\b.*| with\b.*)?|(?:your )?(?:e-?mail address|username)(?: or username)?\*?|password\*?|forgot(?:ten)?(?: your)? password|remember me|(?:new to .{2,40}|don['’]t have an account|no account(?: yet)?|not a (?:member|subscriber)(?: yet)?)\b.*|or (?:continue|sign in|log in) with\b.*|create (?:an|your|a free) account|by (?:continuing|signing|logging)\b.*\b(?:terms|privacy)\b.*|keep me (?:signed|logged) in|show password)$/,
  // A consent dialog.
  /^(?:before you continue\b.*|(?:we value|we care about|about|your) (?:your )?privacy\b.{0,40}|(?:accept|reject|allow|decline|agree to) (?:all|cookies|& continue|and continue)\b.{0,20}|i (?:accept|agree)|manage (?:settings|preferences|choices|options|cookies|my choices)|(?:more|cookie|privacy) (?:options|settings|preferences|choices)|save (?:and|&) (?:exit|close)|confirm my choices|list of (?:partners|vendors).*|learn more)$/,
  /\b(?:we|our)\b.{0,60}\b(?:partners|vendors|use)\b.{0,80}\b(?:cookies|personal data|similar technolog)|\bif you (?:choose|click|select) ["“]?(?:accept|reject|agree)|\bcookies and (?:data|similar)\b|\bwithdraw your consent\b|\bchange your mind at any time\b/,
]
/** One sign in the first lines that says it all. */
const sure =
  /^(?:just a moment|attention required\b.*|pardon our interruption|(?:error )?(?:401|403|404|429|451|50[0-4])\b.{0,60}|page not found|access (?:to this page has been )?denied|before you continue\b.*|(?:sign|log) in to continue\b.*)$/
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
  for (const [i, line] of lines.entries()) {
    const text = line.text
      .slice(0, 600)
      .toLowerCase()
      .replace(/[.…!?:\s]+$/, '')
    const sign = signs.some((pattern) => pattern.test(text))
    if (sign) found++
    else if (line.prose) prose += line.words
    certain ||= i < maxTop && sure.test(text)
  }
  return prose <= maxProse && (found >= minSigns || (certain && found > 1))
}
