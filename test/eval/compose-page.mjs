import { tidy } from './tidy.mjs'

/** How one page may be printed: `tight` has no blank lines, `indent` three spaces before each line. */
export const renderings = ['text', 'md', 'crlf', 'wrap', 'indent', 'tight']

const width = 80

/** A line without Markdown marks, link targets and list marks. */
const plain = (line) =>
  tidy(
    line
      .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/^\s*(?:[-*>]|#+|\d+\.)\s+/, '')
      .replace(/\*\*|__|\*|\b_|_\b/g, '')
      .replace(/^[-=*]{3,}$/, ''),
  )

const plainLines = (text) =>
  text
    .split('\n')
    .map(plain)
    .filter((line) => /[\p{L}\p{N}]/u.test(line))

/**
 * The input of a page, and what is right about it: paragraphs and own lines that stay, in order; lines of boxes that
 * go; the fields of the head, or null where the page has no head.
 */
export function composePage({ story, head, inserts, rendering }) {
  const form = (part) => (rendering === 'md' ? part.md : undefined) ?? part.text
  const fill = (text) =>
    ['title', 'standfirst', 'kicker'].reduce((filled, name) => filled.replaceAll(`{${name}}`, story[name]), text)
  const chunks = []
  const stays = []
  const goes = []

  const put = (place) => {
    for (const { part } of inserts.filter(({ at }) => at === place)) {
      chunks.push(form(part))
      if (part.group === 'own') stays.push({ text: plain(form(part)), own: true })
      else goes.push(...plainLines(form(part)))
    }
  }
  put('top')
  for (const field of head?.order ?? []) if (head[field]) chunks.push(fill(form(head[field])))
  put('lead')
  for (const [at, paragraph] of story.paragraphs.entries()) {
    put(at)
    const { kind, text } = kinded(paragraph)
    const marked = markOf(kind, rendering) + (at === 0 ? (head?.dateline?.text ?? '') : '') + text
    if (kind === 'item' && kinded(story.paragraphs[at - 1]).kind === 'item') chunks.push(`${chunks.pop()}\n${marked}`)
    else chunks.push(marked)
    // A `free` line may stay or go.
    if (kind !== 'free') stays.push({ text: plain(text), own: false })
  }
  put(story.paragraphs.length)
  if (head?.ending) chunks.push(form(head.ending))
  put('end')
  const input = `${chunks.join(rendering === 'tight' ? '\n' : '\n\n')}\n`
  return { input: printedAs[rendering]?.(input) ?? input, stays, goes, head: head && rightHead(story, head) }
}

const kinded = (paragraph) => (typeof paragraph === 'string' ? { kind: 'paragraph', text: paragraph } : paragraph)

function markOf(kind, rendering) {
  if (kind === 'item') return '- '
  if (rendering !== 'md') return ''
  return { crosshead: '## ', quote: '> ' }[kind] ?? ''
}

const printedAs = {
  wrap: (text) => text.split('\n').map(wrapped).join('\n'),
  indent: (text) => text.replace(/^(?=.)/gm, '   '),
  crlf: (text) => text.replaceAll('\n', '\r\n'),
}

function wrapped(line) {
  const rows = ['']
  for (const word of line.split(' ')) {
    const row = rows.at(-1)
    if (row === '') rows.splice(-1, 1, word)
    else if (row.length + 1 + word.length > width) rows.push(word)
    else rows.splice(-1, 1, `${row} ${word}`)
  }
  return rows.join('\n')
}

/** What a reading of the head must say. Where several answers are right, a list of them. */
function rightHead(story, head) {
  const parts = ['title', 'byline', 'date', 'ending', 'dateline'].flatMap((field) => head[field] ?? [])
  return {
    title: story.title,
    authors: [...new Set(parts.flatMap((part) => part.authors ?? []))],
    agencies: [...new Set(parts.flatMap((part) => part.agencies ?? []))].sort(),
    published: parts.map((part) => part.published).find((date) => date !== undefined) ?? null,
    place: head.dateline?.place ?? null,
  }
}
