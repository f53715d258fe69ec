import { anyOf } from '../any-of.ts'
import type { Container, Part } from './container.ts'
import { hasMarks } from './has-marks.ts'
import { mailFurniture } from './mail-furniture.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'
import { withoutParts } from './without-parts.ts'

/** What Substack and the like put between the paragraphs of a post. */
const offers = /* @__PURE__ */ anyOf([
  /upgrade to paid/iu,
  /subscribe(?: now)?/iu,
  /share/iu,
  /like/iu,
  /comment/iu,
  /restack/iu,
  /leave a comment/iu,
  /refer a friend/iu,
  /give a gift subscription/iu,
  /get more from .{2,60} in the substack app/iu,
  /start writing/iu,
  /get the app/iu,
  /share this post/iu,
  /\d{1,6}/u,
  /.{2,80} is a reader-supported publication\b.*/iu,
  /thanks for reading .{2,120}/iu,
  /.{2,80} is free today\. but if you enjoyed this post\b.*/iu,
  /pledge your support/iu,
  /read in app/iu,
  /forwarded this e-?mail\? subscribe here for more/iu,
  /you(?:['’]re| are) (?:currently )?a (?:free|paid) subscriber\b.*/iu,
  /discussion about this (?:post|podcast)/iu,
  /© ?\d{4} .{2,80}/u,
  /\d{1,6} \p{L}.{2,60} PMB \d.*/iu,
])
/** A post of Substack: its note about readers' support, its counters' date, its postal address. */
const substack = /* @__PURE__ */ anyOf(
  [
    /^.{2,80} is a reader-supported publication\b/iu,
    /∙ ?(?:paid|preview)$/iu,
    /^548 market street\b/iu,
    /^.{3,40} PMB \d{4,6}\b/iu,
    /^you(?:['’]re| are) (?:currently )?a (?:free|paid) subscriber\b/iu,
    /^thanks for reading .{2,80}! (?:subscribe (?:for free )?to receive|this post is public)/iu,
    /^restack$/iu,
    /^pledge your support$/iu,
    /^read in app$/iu,
    /^forwarded this e-?mail\? subscribe here\b/iu,
  ],
  '',
  '',
  'i',
)
const minSigns = 2

/** How a row of each begins: its first rows offer to show it in a browser, or two of the others stand in it. */
const signs = [
  /forwarded this e-?mail\? subscribe here/iy,
  /read in app\s/iy,
  /\W{0,3}(?:view|read|open|see) (?:(?:this|it) ?)?(?:(?:e-?mail|message|newsletter|post) )?(?:online|in (?:[a-z]{1,4} |browser)|on the web)/iy,
  /\W{0,3}(?:having )?(?:trouble|problems?|can['’]?t) (?:viewing|reading|seeing) th/iy,
  /548 market street/iy,
  /you(?:['’]re| are) (?:currently )?a (?:free|paid) subscriber/iy,
]

/**
 * A newsletter without the header of its mail, or the page of one. All its stories are one text.
 *
 * @format 260 A newsletter without the header of its mail.
 */
export const newsletter: Container = {
  id: 'newsletter',
  cue: signs,
  mark: /reader-supported publication|[Tt]hanks for reading |∙ ?[Pp]|PMB \d{4}/,
  holds: ['reader-supported publication', 'hanks for reading ', '∙', 'PMB '],
  open(sheet) {
    const { bodyEnd, parts } = mailFurniture(sheet, 0)
    const offered = offersIn(sheet, bodyEnd)
    const foot = sheet.rows[bodyEnd]
    const browser =
      foot !== undefined && parts.some(({ reason, start }) => reason === 'newsletter' && start < foot.start)
    if (!browser && offered.length === 0) return null
    const all = [...parts, ...offered].sort((a, b) => a.start - b.start)
    return {
      slices: withoutParts(sheet, 0, sheet.rows.length, all),
      parts: all,
      markdown: hasMarks(sheet.text),
    }
  },
}

/** The rows of a Substack post that belong to the service, before row `to`; none where it is not one. */
function offersIn(sheet: Sheet, to: number): Part[] {
  const signs = sheet.rows.filter((_, at) => substack.test(peek(sheet, at))).length
  if (signs < minSigns) return []
  const parts: Part[] = []
  for (let at = 0; at < to; at++)
    if (offers.test(peek(sheet, at))) {
      const { start, end } = sheet.rows[at]!
      parts.push({ kind: 'boilerplate', reason: 'newsletter', start, end })
    }
  return parts
}
