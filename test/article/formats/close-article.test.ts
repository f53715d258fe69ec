import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../src/index.ts'
import { paragraphs, title } from './copy.ts'

const blocksOf = (text: string) =>
  parseArticle(text).blocks.map(({ kind, start, end, text: words, textStart, reason, rule }) => ({
    kind,
    source: text.slice(start, end),
    words,
    textStart,
    reason,
    rule,
  }))
const body = paragraphs.join('\n\n')

describe('an article of a form, in the places of its file', () => {
  const text = `HD  ${title}\nPD  14 October 2025\nLP  ${paragraphs[0]}\nTD  ${paragraphs[1]}\n\n${paragraphs[2]}\nART  The pier\nat night.\nAN  1\n`

  test('what is neither text nor a part is metadata', () => {
    const none = { textStart: null, reason: null, rule: null }
    expect(blocksOf(text)).toEqual([
      {
        kind: 'metadata',
        source: `HD  ${title}\nPD  14 October 2025\nLP`,
        words: `HD  ${title}\nPD  14 October 2025\nLP`,
        ...none,
      },
      ...paragraphs.flatMap((words, i) => [
        {
          kind: 'paragraph',
          source: words,
          words,
          textStart: paragraphs.slice(0, i).join('\n\n').length + (i > 0 ? 2 : 0),
          reason: null,
          rule: null,
        },
        ...(i === 0 ? [{ kind: 'metadata', source: 'TD', words: 'TD', ...none }] : []),
      ]),
      { kind: 'metadata', source: 'ART', words: 'ART', ...none },
      { kind: 'caption', source: 'The pier\nat night.', words: 'The pier at night.', ...none },
      { kind: 'metadata', source: 'AN  1', words: 'AN  1', ...none },
    ])
  })

  test('days stand where the file has them', () => {
    const { published } = parseArticle(text)
    expect(text.slice(published!.start, published!.end)).toBe('14 October 2025')
    const inside = `Title: ${title}\nAuthor: Jane Roe\n\nUpdated October 15, 2025\n\n${body}`
    const { updated, published: other } = parseArticle(inside)
    expect([other, updated].map((date) => date && inside.slice(date.start, date.end))).toContain('October 15, 2025')
  })

  test('a day that the caller knows stands nowhere', () => {
    expect(parseArticle(text, { known: { published: '2025-10-13' } }).published).toMatchObject({
      iso: '2025-10-13',
      start: 0,
      end: 0,
    })
    expect(parseArticle(text, { known: { updated: '2025-10-15' } }).updated).toMatchObject({
      iso: '2025-10-15',
      start: 0,
      end: 0,
    })
  })

  test('a day of the last change stands where its label has it', () => {
    const file = `Title: ${title}\nDate: 2025-10-14\nUpdated: 2025-10-15\n\n${body}`
    const { updated } = parseArticle(file)
    expect(file.slice(updated!.start, updated!.end)).toBe('2025-10-15')
  })

  test('a part that stands in the text is told once', () => {
    const file = `From: a@b.example\nSubject: ${title}\n\n> ${paragraphs[0]}\n>\n> Read more\n>\n> ${paragraphs[1]}\n`
    const { blocks } = parseArticle(file)
    expect(blocks.filter(({ text: words }) => words.includes('Read more'))).toHaveLength(1)
    expect(blocks.map(({ start }) => start)).toEqual(blocks.map(({ start }) => start).toSorted((a, b) => a - b))
    for (const [i, { start }] of blocks.entries()) expect(start).toBeGreaterThanOrEqual(blocks[i - 1]?.end ?? 0)
  })

  test('a part without a reason is what it is, whatever the caller keeps', () => {
    const read = parseArticle(text, { skipRules: ['format/factiva-codes'] })
    expect(read.blocks.filter(({ kind }) => kind === 'caption').map(({ text: words }) => words)).toEqual([
      'The pier at night.',
    ])
  })

  test('what a form takes out has the form for its rule', () => {
    const file = `From: a@b.example\nSubject: ${title}\n\n${body}\n\n--\nJane`
    expect(blocksOf(file).at(-1)).toEqual({
      kind: 'boilerplate',
      source: '--\nJane',
      words: '-- Jane',
      textStart: null,
      reason: 'newsletter',
      rule: 'format/mail',
    })
    expect(parseArticle(file, { keep: ['newsletter'] }).text).toContain('Jane')
    expect(parseArticle(file, { keep: ['prompt'] }).text).not.toContain('Jane')
    expect(parseArticle(file, { skipRules: ['format/mail'] }).text).toContain('Jane')
    expect(parseArticle(file, { skipRules: ['format/fields'] }).text).not.toContain('Jane')
  })

  test('what is kept stands in its place', () => {
    const file = `From: a@b.example\nSubject: ${title}\n\n${paragraphs[0]}\n\nRead more\n\n${paragraphs[1]}\n\n--\nJane`
    const kept = parseArticle(file, { keep: ['prompt', 'newsletter'] })
    expect(kept.text).toMatch(/Read more\n\n“We do not need/)
    expect(kept.blocks.filter(({ kind }) => kind === 'boilerplate')).toEqual([])
    const one = parseArticle(file, { keep: ['prompt'] })
    expect(one.blocks.filter(({ kind }) => kind === 'boilerplate').map(({ text: words }) => words)).toEqual(['-- Jane'])
  })
})

describe('the day in the address of a form', () => {
  const file = (url: string, over = '') => `Title: ${title}\nURL: ${url}\n${over}\n${body}`
  const published = (text: string) => {
    const date = parseArticle(text).published
    return date && [date.iso, text.slice(date.start, date.end)]
  }
  test.each([
    ['is that of publication', file('https://a.example/2025/10/14/boat'), ['2025-10-14', '2025/10/14']],
    [
      'is none where the file says another',
      file('https://a.example/2025/10/14/boat', 'Date: 2025-10-13\n'),
      ['2025-10-13', '2025-10-13'],
    ],
    ['is none where the address has none', file('https://a.example/boat'), null],
  ])('%s', (_, text, expected) => expect(published(text)).toEqual(expected))

  test('stands where the address does', () => {
    const url = 'https://a.example/2025/10/14/boat'
    const at = (text: string) => parseArticle(text).published?.start
    const source = `Title: ${title}\nSource: ${url}\nAuthor: Jane Roe\n\n${body}`
    expect(at(source)).toBe(source.indexOf('2025/'))
    const two = `Title: ${title}\nSource: Orrin Herald\nURL: ${url}\n\n${body}`
    expect(at(two)).toBe(two.indexOf('2025/'))
    const titled = `Title: ${url}\nURL: ${url}\nSource: ${url}\n\n${body}`
    expect(at(titled)).toBe(titled.indexOf('2025/', titled.indexOf('URL')))
  })

  test('is none of a login', () => {
    expect(
      parseArticle(`Title: A\nURL: https://a.example/2025/10/14/boat\n\nPassword\n\nRemember me\n\nShow password`)
        .published,
    ).toBeNull()
  })

  test('gives its year to the dateline', () => {
    const text = `Title: ${title}\nDate: 2025-10-14\nDateline: BELD, Oct 13\n\n${body}`
    expect(parseArticle(text).dateline).toMatchObject({ place: 'BELD', date: { iso: '2025-10-13' } })
    expect(parseArticle(text.replace('Date: 2025-10-14\n', 'Author: Jane Roe\n')).dateline).toMatchObject({
      place: 'BELD',
      date: null,
    })
    expect(parseArticle(text.replace('Oct 13', '2025-10-12')).dateline).toMatchObject({ date: { iso: '2025-10-12' } })
    expect(parseArticle(text.replace('Dateline: BELD, Oct 13\n', '')).dateline).toBeNull()
  })

  test('a dateline of the text stands where the file has it', () => {
    const text = `Title: ${title}\nDate: 2025-10-14\n\nBELD, Oct. 13 (Reuters) - ${body}`
    const { dateline } = parseArticle(text)
    expect(text.slice(dateline!.start, dateline!.end)).toMatch(/^BELD, Oct. 13 \(Reuters\)/)
    expect(text.slice(dateline!.date!.start, dateline!.date!.end)).toBe('Oct. 13')
  })
})
