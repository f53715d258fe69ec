import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/index.ts'
import { boxes } from './boxes.ts'
import { type Box, type Form, forms, type Part, pageOf, piecesOf, type Story } from './compose.ts'
import { bylines, captions, datelines, dates, titles } from './heads.ts'
import { lastLines, ownLines } from './own-lines.ts'
import { stories } from './stories.ts'

const storyAt = (n: number): Story => stories[n % stories.length]!
const formAt = (n: number): Form => forms[n % forms.length]!

const mark = { 'list-item': '- ', crosshead: '## ', quote: '> ' } as Readonly<Record<string, string>>

/** The paragraphs of a story; what is laid between them stands before the paragraph that has its number. */
function bodyOf({ paragraphs }: Story, between: readonly (readonly [at: number, part: Part])[] = []): Part[] {
  const parts = paragraphs.flatMap((paragraph, i): Part[] => {
    const [is, text] = typeof paragraph === 'string' ? (['paragraph', paragraph] as const) : paragraph
    const md = `${mark[is] ?? ''}${text}`
    const own: Part = { is, text: is === 'list-item' ? md : text, md, reads: text, marked: is === 'quote' }
    return [...between.filter(([at]) => at === i).map(([, part]) => part), own]
  })
  return [...parts, ...between.filter(([at]) => at >= paragraphs.length).map(([, part]) => part)]
}

/** Where a box may stand: not in a list or an interview, nor under a crosshead or a colon. */
const gapsOf = ({ paragraphs, joined = [] }: Story): number[] =>
  [...paragraphs.keys()].filter((i) => {
    const [before, here] = [paragraphs[i - 1], paragraphs[i]]
    return typeof before === 'string' && typeof here === 'string' && !before.endsWith(':') && !joined.includes(i)
  })

const title = ({ title: text }: Story): Part => ({ is: 'title', text, md: `# ${text}` })
const byline: Part = { is: 'byline', text: 'By Nora Pell' }
const date: Part = { is: 'date', text: 'March 17, 2025' }

/** Heads in the orders that outlets have. */
const headOf = (story: Story, n: number): Part[] =>
  [
    [title(story), byline, date],
    [title(story), date, byline],
    [
      { is: 'kicker', text: story.kicker } as const,
      title(story),
      { is: 'standfirst', text: story.standfirst } as const,
      byline,
      date,
    ],
    [date, title(story), { is: 'standfirst', text: story.standfirst } as const, byline],
  ][n % 4]!

const facts = (text: string) => {
  const article = parseArticle(text)
  const { authors, agencies, published, dateline } = article
  return {
    pieces: piecesOf(article.blocks),
    title: article.title,
    authors,
    agencies,
    published: published?.iso ?? null,
    place: dateline?.place ?? null,
    reasons: [...new Set(article.blocks.flatMap(({ reason }) => reason ?? []))].sort().join(' '),
  }
}
const usual = (story: Story) => ({
  title: story.title,
  authors: ['Nora Pell'],
  agencies: [] as readonly string[],
  published: '2025-03-17' as string | null,
  place: null as string | null,
  reasons: '',
})

/** One page a row, whatever number of parts there are. */
function check(parts: readonly Part[], form: Form, expected: object): void {
  const { text, pieces } = pageOf(parts, form)
  expect(facts(text)).toEqual({ pieces, ...expected })
}

describe('a story alone', () => {
  for (const [n, story] of stories.entries())
    for (const form of forms)
      test(`${story.name}, ${form}`, () => check([...headOf(story, n), ...bodyOf(story)], form, usual(story)))
})

describe('a box', () => {
  for (const [n, [where, reasons, text, md]] of boxes.entries())
    for (const [k, place] of where.split(' ').entries())
      for (const form of ['md', formAt(((n + k) % 4) + ((n + k) % 4 > 0 ? 1 : 0))] as const)
        test(`${place} ${form}: ${text.slice(0, 60)}`, () => {
          const story = storyAt(n + k)
          const box: Part = { is: 'gone', text, md }
          const gaps = gapsOf(story)
          const at = { top: -1, lead: 0, body: gaps[(n + k) % gaps.length]!, end: story.paragraphs.length }[place]!
          const head = headOf(story, n)
          const parts = [...(at < 0 ? [box] : []), ...head, ...bodyOf(story, at < 0 ? [] : [[at, box]])]
          const [plain, marked = plain] = reasons.split(' / ')
          check(parts, form, { ...usual(story), reasons: form === 'md' ? marked : plain })
        })
})

describe('a title', () => {
  for (const [n, [text, md]] of titles.entries())
    for (const k of [0, 1, 2])
      test(`${text} ${k}`, () => {
        const story = storyAt(n + k)
        const fill = (form: string) =>
          form.replaceAll('{title}', story.title).replaceAll('{standfirst}', story.standfirst)
        const article = parseArticle(
          pageOf([{ is: 'title', text: fill(text), md: md && fill(md) }, byline, date, ...bodyOf(story)], formAt(k))
            .text,
        )
        expect(article).toMatchObject({ title: story.title, authors: ['Nora Pell'], published: { iso: '2025-03-17' } })
        expect(piecesOf(article.blocks.filter(({ textStart }) => textStart !== null))).toEqual(
          pageOf(bodyOf(story), formAt(k)).pieces,
        )
      })
})

describe('a byline', () => {
  for (const [n, { text, md, authors, agencies, published, reads }] of bylines.entries())
    for (const k of [n % 4, (n + 2) % 4])
      test(`${text} ${k}`, () => {
        const story = storyAt(n + k)
        const own: Part = { is: 'byline', text, md, reads }
        const head = headOf(story, k).flatMap((part) =>
          part === byline ? [own] : part === date && published ? [] : [part],
        )
        check([...head, ...bodyOf(story)], formAt(k), { ...usual(story), authors, agencies })
      })
})

describe('a date', () => {
  for (const [n, { text, published, authors }] of dates.entries())
    for (const k of [n % 4, (n + 2) % 4])
      test(`${text} ${k}`, () => {
        const story = storyAt(n + k)
        const own: Part = { is: 'date', text }
        const head = headOf(story, k).flatMap((part) =>
          part === date ? [own] : part === byline && authors ? [] : [part],
        )
        check([...head, ...bodyOf(story)], formAt(k), { ...usual(story), published })
      })
})

describe('a dateline', () => {
  // Where names in capitals say who speaks, a place in capitals may be one of them.
  const told = stories.filter(({ name }) => name !== 'transcript')
  for (const [n, { text, place, agencies }] of datelines.entries())
    for (const k of [0, 1])
      test(`${text} ${k}`, () => {
        const story = told[(n * 2 + k) % told.length]!
        const parts = [...headOf(story, k), { is: 'dateline', text } as const, ...bodyOf(story)]
        check(parts, formAt(n + k), { ...usual(story), place, agencies })
      })
})

describe('a caption', () => {
  for (const [n, [text, md]] of captions.entries())
    for (const k of [0, 1 + (n % 2)])
      test(`${text} ${k}`, () => {
        const story = storyAt(n + k)
        const gaps = gapsOf(story)
        const at = k === 0 ? 0 : gaps[(n + k) % gaps.length]!
        check([...headOf(story, n), ...bodyOf(story, [[at, { is: 'caption', text, md }]])], formAt(k), usual(story))
      })
})

describe('a sentence of the report that begins as a box does', () => {
  for (const [n, text] of [...ownLines, ...lastLines].entries())
    for (const k of [0, 1])
      test(`${text} ${k}`, () => {
        const story = storyAt(n + k)
        const gaps = gapsOf(story)
        const at = n < ownLines.length ? gaps[(n + k) % gaps.length]! : story.paragraphs.length
        const parts = [...headOf(story, n), ...bodyOf(story, [[at, { is: 'paragraph', text }]])]
        check(parts, formAt(n + k), usual(story))
      })
})

describe('a page with a box in every place', () => {
  const of = (place: string) => boxes.filter(([where]) => where.split(' ').includes(place))
  const [tops, leads, inner, ends] = ['top', 'lead', 'body', 'end'].map(of) as [Box[], Box[], Box[], Box[]]
  const part = (list: readonly Box[], n: number): Part => {
    const [, , text, md] = list[n % list.length]!
    return { is: 'gone', text, md }
  }
  for (let n = 0; n < 96; n++)
    test(`${n}`, () => {
      const story = storyAt(n * 5)
      const gaps = gapsOf(story)
      const last = story.paragraphs.length
      const between = [
        [0, part(leads, n)],
        [gaps[n % gaps.length]!, part(inner, n * 3)],
        [last, part(ends, n * 7)],
        [last, part(ends, n * 7 + 1 + (n % 5))],
        [last, part(ends, n * 7 + 11)],
      ] as const
      const form = formAt(n)
      const { text, pieces } = pageOf([part(tops, n), ...headOf(story, n), ...bodyOf(story, between)], form)
      const { reasons: _, ...read } = facts(text)
      const { reasons: __, ...expected } = usual(story)
      const wanted = { pieces, ...expected }
      expect(read).toEqual(wanted)
    })
})
