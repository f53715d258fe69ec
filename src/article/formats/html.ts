import { htmlTags } from '../../lexicon/html-tags.ts'
import { lazy } from '../../text/lazy.ts'
import { trimSpan } from '../../text/span.ts'
import type { Span } from '../../types/span.ts'
import type { Container, Field, Slice } from './container.ts'
import type { Sheet } from './sheet/sheet.ts'
import { type Tag, tagsIn } from './tags-in.ts'

const known = /* @__PURE__ */ lazy(() => new Set(htmlTags.split(' ')))
/** What stands in these is not read. */
const silent = /* @__PURE__ */ lazy(
  () => new Set('head script style noscript svg template nav footer iframe form select button aside'.split(' ')),
)
/** These end a line. */
const block = /* @__PURE__ */ lazy(() => new Set(blockTags.split(' ')))
const blockTags =
  'html body p div br article section main h1 h2 h3 h4 h5 h6 ul ol li figure figcaption blockquote table tr td th ' +
  'header hr pre dl dt dd tbody thead title'
const lead: Readonly<Record<string, string>> = {
  h1: '# ',
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  h5: '##### ',
  h6: '###### ',
  li: '- ',
  blockquote: '> ',
}
/** A text with fewer paragraphs or breaks than this has tags in it, and is none of HTML. */
const minBlocks = 2
const page = /^\s{0,40}(?:<\?xml[^<>]{0,200}>\s{0,40})?<(?:!doctype html|html|head|body)\b/i
const paragraph = /^(?:p|br|div|h[1-6]|li|article)$/
/** What is silent and is not closed ends before these: a menu has items and breaks too. */
const beginning = /^(?:p|div|h[1-6]|article)$/

/**
 * HTML: a whole page, or paragraphs in tags as feeds have them. Its blocks are read as lines; `copydesk/html` does it right.
 *
 * @format 240 An HTML page, or paragraphs in HTML tags.
 */
export const html: Container = {
  id: 'html',
  mark: /<(?:p|br|div|html|body|article)\b[^<>]{0,400}>/i,
  holds: ['<'],
  open(sheet) {
    const { text } = sheet
    const tags = tagsIn(text, { start: 0, end: text.length }).filter(({ name }) => known().has(name))
    const blocks = tags.filter(({ name, closes }) => paragraph.test(name) && !closes).length
    const whole = page.test(text)
    if (!whole && (blocks < minBlocks || !isInTags(text, tags))) return null
    return { fields: titleOf(sheet, tags), slices: textOf(text, tags), markdown: true }
  },
}

/** Most of the text stands in tags: between two of them, and in no more than one paragraph. */
function isInTags(text: string, tags: readonly Tag[]): boolean {
  let inside = 0
  let outside = 0
  for (const [i, tag] of tags.entries()) {
    const between = text.slice(tags[i - 1]?.end, tag.start).trim()
    if (i > 0 && !/\n[ \t\r]*\n/.test(between)) inside += between.length
    else outside += between.length
  }
  outside += text.slice(tags.at(-1)?.end).trim().length
  return inside > outside
}

function titleOf({ text }: Sheet, tags: readonly Tag[]): Field[] {
  const open = tags.findIndex(({ name, closes }) => name === 'title' && !closes)
  const close = tags[open + 1]
  if (open < 0 || close?.name !== 'title' || !close.closes) return []
  const { start, end } = trimSpan(text, tags[open]!.end, close.start)
  const value = text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&quot;/g, '"')
  return start < end ? [{ name: 'title', value, start, end }] : []
}

/** The text between the tags, one line for each block. */
function textOf(text: string, tags: readonly Tag[]): Slice[] {
  const slices: Slice[] = []
  let at = 0
  let before = '\n\n'
  const closing = closingOf(tags)
  let hidden: { readonly to: Tag | undefined } | undefined
  let spaceBefore = false
  const take = (span: Span) => {
    const { start, end } = trimSpan(text, span.start, span.end)
    if (start >= end) return
    const spaced = before === '' && (start > span.start || spaceBefore)
    slices.push({ start, end, before: spaced ? ' ' : before })
    before = ''
    spaceBefore = end < span.end
  }
  for (const tag of [...tags, { name: '', closes: false, start: text.length, end: text.length }]) {
    if (hidden) {
      if (hidden.to ? tag !== hidden.to : tag.closes || !beginning.test(tag.name)) continue
      hidden = undefined
      before = '\n\n'
    } else take({ start: at, end: tag.start })
    at = tag.end
    if (silent().has(tag.name) && !tag.closes) hidden = { to: closing.get(tag) }
    else if (block().has(tag.name)) before = `\n\n${tag.closes ? '' : (lead[tag.name] ?? '')}`
    else spaceBefore ||= /\s/.test(text.charAt(tag.start - 1))
  }
  return slices
}

/** The tags that close what is silent, by those that open it. */
function closingOf(tags: readonly Tag[]): ReadonlyMap<Tag, Tag> {
  const open = new Map<string, Tag[]>([...silent()].map((name) => [name, []]))
  const closing = new Map<Tag, Tag>()
  for (const tag of tags) {
    const own = open.get(tag.name)
    if (!tag.closes) own?.push(tag)
    else {
      const opening = own?.pop()
      if (opening) closing.set(opening, tag)
    }
  }
  return closing
}
