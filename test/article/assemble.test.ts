import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/parse-article.ts'
import { stripBoilerplate } from '../../src/strip-boilerplate.ts'
import type { ArticleOptions } from '../../src/types/article.ts'
import { prose } from './layout/page-of.ts'

/** Kind, text and slice of each block, and where it begins in the article's text, -1 where it is not in it. */
function blocks(text: string, options?: ArticleOptions) {
  const article = parseArticle(text, options)
  for (const { textStart, text: own } of article.blocks)
    if (textStart !== null) expect(article.text.slice(textStart, textStart + own.length)).toBe(own)
  return article.blocks.map(({ kind, text: own, start, end, textStart, rule }) =>
    [kind, own, text.slice(start, end), textStart ?? -1, rule].slice(0, rule ? 5 : 4),
  )
}
const [first, second] = [prose(40, 'Mist'), `${prose(20)} Mara Roe said on Monday that nobody knew when it would end.`]

describe('the blocks of an article', () => {
  test('are its lines, and those of the body stand in its text', () => {
    const text = `# Dam cracks\n\nBy Jo Roe\n\n${first}\n\n## The wall\n\n- one **wall**\n\n12. two walls\n\n> a word\n\n${second}`
    const at = first.length + 2
    expect(blocks(text)).toEqual([
      ['title', 'Dam cracks', '# Dam cracks', -1],
      ['byline', 'By Jo Roe', 'By Jo Roe', -1],
      ['paragraph', first, first, 0],
      ['crosshead', 'The wall', '## The wall', at],
      ['list-item', 'one wall', '- one **wall**', at + 10],
      ['list-item', '12. two walls', '12. two walls', at + 20],
      ['quote', 'a word', '> a word', at + 35],
      ['paragraph', second, second, at + 43],
    ])
  })
  test('keep their Markdown where the caller wants it', () => {
    const text = `# Dam *cracks*\n\nBy Jo Roe\n\n${first}\n\nThe wall\n---\n\n- one **wall**  [now](/n)\n\n${second}`
    expect(blocks(text, { body: 'markdown' }).map(([kind, own]) => [kind, own])).toEqual([
      ['title', 'Dam cracks'],
      ['byline', 'By Jo Roe'],
      ['paragraph', first],
      ['crosshead', '## The wall'],
      ['list-item', '- one **wall** [now](/n)'],
      ['paragraph', second],
    ])
    const underlined = (line: string) =>
      parseArticle(`# Dam\n\nBy Jo Roe\n\n${first}\n\nThe wall\n${line}\n\n${second}`, { body: 'markdown' }).text.split(
        '\n\n',
      )[1]
    expect(['===', '---'].map(underlined)).toEqual(['# The wall', '## The wall'])
  })
})

describe('a paragraph of several parts', () => {
  const [dateline, signOff] = ['BELD, May 4, 2025 (AFP) —', '(PTI)']
  test('is cut into them', () => {
    const text = `# Dam cracks\n\nBy Jo Roe\n\n${dateline} ${first}\n\n${second} ${signOff}`
    const at = dateline.length + 1
    expect(blocks(text).slice(2)).toEqual([
      ['dateline', dateline, dateline, 0],
      ['paragraph', first, first, at],
      ['paragraph', second, second, at + first.length + 2],
      ['credit', signOff, signOff, -1],
    ])
    expect(parseArticle(text).text).toBe(`${dateline} ${first}\n\n${second}`)
  })
  test('has one space behind its dateline, however many the line has', () => {
    const text = `# Dam cracks\n\nBy Jo Roe\n\n${dateline}   ${first}\n\n${second}`
    expect(parseArticle(text).text).toBe(`${dateline} ${first}\n\n${second}`)
  })
  test('may be all of a text', () => {
    const text = `# Dam cracks\n\nBy Jo Roe\n\n${dateline} ${second} ${signOff}`
    expect(blocks(text).slice(2)).toEqual([
      ['dateline', dateline, dateline, 0],
      ['paragraph', second, second, dateline.length + 1],
      ['credit', signOff, signOff, -1],
    ])
  })
  test('keeps its Markdown in the body alone', () => {
    const text = `# Dam cracks\n\nBy Jo Roe\n\n${dateline} It *rained*. ${second} (*PTI*)`
    const own = blocks(text, { body: 'markdown' }).slice(2)
    expect(own.map(([kind, words]) => [kind, words])).toEqual([
      ['dateline', dateline],
      ['paragraph', `It *rained*. ${second}`],
      ['credit', '(PTI)'],
    ])
  })
  test('ends where a news service cut it', () => {
    const text = `# Dam cracks\n\nBy Jo Roe\n\n${second}\n\n${first} [+2453 chars]`
    expect(blocks(text).slice(2)).toEqual([
      ['paragraph', second, second, 0],
      ['paragraph', first, first, second.length + 2],
      ['boilerplate', '[+2453 chars]', '[+2453 chars]', -1, 'prompt/button'],
    ])
  })
})

test("what the caller keeps of a mail's foot is body, whatever it says", () => {
  const foot = [
    'You received this message because you signed up.',
    'Unsubscribe',
    'Manage preferences',
    'Cookie policy',
  ]
  const message = `From: Jane Roe <jane@gazette.example>
To: desk@gazette.example
Subject: Council keeps ferry
Date: Tue, 14 Oct 2025 06:05:00 +0000

The council of Beld voted on Tuesday to keep the night ferry to Orrin running through the winter.

--
${foot.join('\n')}`
  const removed = (options?: ArticleOptions) => stripBoilerplate(message, options).removed.map(({ reason }) => reason)
  expect(removed()).toEqual(['newsletter'])
  expect(removed({ keep: ['newsletter'] })).toEqual([])
  expect(parseArticle(message, { keep: ['newsletter'] }).text).toContain('Manage preferences')
})

test('what the caller keeps is body', () => {
  const text = `# Dam cracks\n\nBy Jo Roe\n\n${first}\n\nSign up for our newsletter\n\n${second}`
  const gone = blocks(text).find(([kind]) => kind === 'boilerplate')
  const own = (options: ArticleOptions) => parseArticle(text, options).text.includes('newsletter')
  expect(own({})).toBe(false)
  expect(own({ keep: ['newsletter'] })).toBe(true)
  expect(own({ keep: ['share'] })).toBe(false)
  expect(own({ skipRules: [String(gone?.[4])] })).toBe(true)
  expect(own({ skipRules: ['share/buttons'] })).toBe(false)
})
