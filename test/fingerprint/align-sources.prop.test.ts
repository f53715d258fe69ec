import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { align, normalizeArticle, type Span } from '../../src/index.ts'

/** Characters of news copy, and entities that stand for them in feeds and pages. */
const entities: Readonly<Record<string, readonly string[]>> = {
  "'": ['&#39;', '&#x27;', '&apos;'],
  '"': ['&quot;', '&#34;'],
  '&': ['&amp;'],
  '’': ['&#8217;', '&rsquo;', '&#x2019;'],
  '“': ['&ldquo;', '&#8220;'],
  '”': ['&rdquo;'],
  '–': ['&ndash;'],
  '…': ['&hellip;'],
  '£': ['&pound;'],
  é: ['&eacute;', '&#233;'],
  '😀': ['&#128512;', '&#x1F600;'],
}

const words =
  "harbor council's “ferry café quay’s £12 bakery Q&A …and – 'now' \"no\" résumé 😀 sailed Monday pier mayor".split(' ')

/** A piece of text beside a way to print it: plain, or with some of its characters as entities. */
interface Printed {
  readonly plain: string
  readonly raw: string
}

const printed = (plain: string): fc.Arbitrary<Printed> =>
  fc
    .tuple(...Array.from(plain, (sign) => fc.constantFrom(sign, ...(entities[sign] ?? []))))
    .map((signs) => ({ plain, raw: signs.join('') }))

const word = fc.constantFrom(...words).chain(printed)
const sentence = fc.array(word, { minLength: 6, maxLength: 30 }).map((row) => ({
  plain: `${row.map(({ plain }) => plain).join(' ')}.`,
  raw: `${row.map(({ raw }) => raw).join(' ')}.`,
}))
/** So long that it is a paragraph for certain, and not the title. */
const LEAD = 'The harbor master of Skell said on Monday that the north pier would stay shut until the storm had passed.'
const body = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((rows) => ({
  plain: [LEAD, ...rows.map(({ plain }) => plain)].join('\n\n'),
  raw: [LEAD, ...rows.map(({ raw }) => raw)].join('\n\n'),
}))

const signs = new Map(Object.entries(entities).flatMap(([sign, forms]) => forms.map((form) => [form, sign] as const)))
const decoded = (raw: string): string => raw.replace(/&#?\w+;/g, (form) => signs.get(form)!)

const slice = (text: string, { start, end }: Span): string => text.slice(start, end)

describe('where words stand in a text with entities', () => {
  test.prop([body])('align finds each passage, whatever stands before it', ({ plain, raw }) => {
    const { shared, aInB, bInA } = align(plain, raw)
    expect([aInB, bInA]).toEqual([1, 1])
    for (const { a, b } of shared) expect(decoded(slice(raw, b))).toBe(slice(plain, a))
  })

  test.prop([body])('a sentence has its source', ({ raw }) => {
    for (const { text, source } of normalizeArticle(raw, { names: { kinds: [] } }).sentences)
      expect(decoded(slice(raw, source))).toBe(text)
  })

  test.prop([body])('an entity that the body keeps as it is printed is no single character', ({ raw }) => {
    const { article, sentences } = normalizeArticle(raw, { article: { body: 'markdown' }, names: { kinds: [] } })
    for (const { text, source } of sentences) expect(slice(raw, source)).toBe(text)
    expect(article.text.length).toBeGreaterThan(0)
  })
})
