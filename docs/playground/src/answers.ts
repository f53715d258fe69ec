import {
  type Article,
  align,
  compare,
  encodeFingerprint,
  type NewsDate,
  type NormalizedArticle,
  normalizeArticle,
  normalizeNames,
  origins,
} from '../../../src/index.ts'
import { reportHtml } from '../../../src/report/index.ts'
import type { Copy, FieldView, Kind, Question, Talk } from './protocol.ts'

type Answers = { readonly [K in Kind]: (copy: Copy, ask: Talk[K]['ask']) => Talk[K]['answer'] }

/** What is asked again and again is worked out once, for the texts that are on the desk. */
let remembered = new Map<string, NormalizedArticle>()

function read({ texts, keep, style }: Copy, at: number): NormalizedArticle {
  const text = texts[at] ?? ''
  const key = `${style} ${keep.join(' ')}\n${text}`
  const known = remembered.get(key) ?? normalizeArticle(text, { article: { keep }, names: { style } })
  remembered.set(key, known)
  return known
}

function readAll(copy: Copy): NormalizedArticle[] {
  const all = copy.texts.map((_, at) => read(copy, at))
  if (remembered.size > 3 * copy.texts.length) remembered = new Map()
  return all
}

const answers: Answers = {
  overview(copy) {
    const all = readAll(copy)
    const { groups, unsure } = origins(all.map(({ article }) => article))
    return { stories: all.map(storyLine), groups, unsure }
  },

  article(copy, { article }) {
    const found = read(copy, article).article
    return {
      fields: fieldsOf(found),
      blocks: found.blocks.map(({ start, end, kind, reason = null, rule = null }) => ({
        start,
        end,
        kind,
        reason,
        rule,
      })),
      inside: insideOf(found),
      warnings: found.warnings.map(({ message }) => message),
    }
  },

  sentences: (copy, { article }) => ({ sentences: read(copy, article).sentences }),

  names(copy, { article }) {
    const { text } = read(copy, article).article
    const { edits, skipped } = normalizeNames(text, { style: copy.style })
    return { text, edits, skipped }
  },

  compare(copy, { a, b }) {
    const left = read(copy, a)
    const right = read(copy, b)
    return {
      a: left.article.text,
      b: right.article.text,
      alignment: align(left.article, right.article),
      comparison: compare(left.fingerprint, right.fingerprint),
    }
  },

  export(copy, { format }) {
    const options = { article: { keep: copy.keep }, names: { style: copy.style } }
    const inputs = copy.texts.map((text, at) => ({ name: `article ${at + 1}`, text }))
    return { content: format === 'html' ? reportHtml(inputs, options) : jsonLines(readAll(copy)) }
  },
}

export function answer<K extends Kind>({ kind, copy, ask }: Question<K>): Talk[K]['answer'] {
  return answers[kind](copy, ask)
}

function storyLine({ article, fingerprint }: NormalizedArticle): Talk['overview']['answer']['stories'][number] {
  return {
    title: article.title ?? article.text.slice(0, 80),
    agencies: article.agencies,
    published: article.published?.iso ?? null,
    words: fingerprint.words,
  }
}

function fieldsOf(article: Article): (readonly [string, string])[] {
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['title', article.title],
    ['kicker', article.kicker],
    ['standfirst', article.standfirst],
    ['authors', article.authors.join(', ')],
    ['agencies', article.agencies.join(', ')],
    ['published', dateText(article.published)],
    ['updated', dateText(article.updated)],
    ['dateline', article.dateline?.place],
    ['address', article.url],
    ['format', article.format],
  ]
  return fields.flatMap(([label, value]) => (value ? [[label, value] as const] : []))
}

function dateText(date: NewsDate | null): string | null {
  if (date === null) return null
  const zone = date.zone === null ? '' : `, zone ${date.zone}`
  return date.iso + zone + (date.ambiguous ? ' (or day and month the other way round)' : '')
}

/** Dates and the dateline, where they do not fill a block of their own. */
function insideOf({ blocks, published, updated, dateline }: Article): FieldView[] {
  const whole = new Set(blocks.map(({ start, end }) => `${start} ${end}`))
  const found: FieldView[] = []
  for (const [kind, span] of [
    ['published', published],
    ['updated', updated],
    ['dateline', dateline],
  ] as const)
    if (span !== null && !whole.has(`${span.start} ${span.end}`)) found.push({ start: span.start, end: span.end, kind })
  return found.sort((x, y) => x.start - y.start)
}

/** One object a line, as `copydesk --json` prints them. */
function jsonLines(all: readonly NormalizedArticle[]): string {
  const lines: object[] = all.map((one, at) => ({
    type: 'article',
    file: `article ${at + 1}`,
    ...one,
    fingerprint: encodeFingerprint(one.fingerprint),
  }))
  for (const [a, one] of all.entries())
    for (const [after, other] of all.slice(a + 1).entries())
      lines.push({
        type: 'pair',
        a: `article ${a + 1}`,
        b: `article ${a + after + 2}`,
        ...compare(one.fingerprint, other.fingerprint),
      })
  lines.push({
    type: 'origins',
    files: all.map((_, at) => `article ${at + 1}`),
    ...origins(all.map(({ article }) => article)),
  })
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}
