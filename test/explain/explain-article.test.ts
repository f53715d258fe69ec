import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { explainArticle } from '../../src/explain/index.ts'
import { type ArticleOptions, parseArticle } from '../../src/index.ts'

const title = '# Ferry sails again after the flood'
const story = [
  'The ferry to Beld sailed again on Monday after a week on the quay, the harbour master said.',
  'Two men had carried the boat up the slip when the river rose, and it was dry when they came back for it.',
  'The fare stays at four crowns, and the last boat leaves an hour before dark until the lamps are mended.',
]
/** What spoke for each line, by its words: ids with their weights. */
const why = (lines: readonly string[], options?: ArticleOptions): Record<string, string[]> => {
  const text = lines.join('\n\n')
  const told = explainArticle(text, options).map(({ start, end, because }) => [
    text.slice(start, end),
    because.map(({ id, weight }) => `${id} ${weight}`),
  ])
  return Object.fromEntries(told)
}

describe('why a line is', () => {
  test('of the head: its form, or where it stands', () => {
    const by = 'By Mara Quill'
    const head = why([title, 'A week on the quay is over for the boat', by, 'Published 4 March 2025', ...story])
    expect(head[title]).toEqual(['layout/title 1'])
    expect(head['A week on the quay is over for the boat']).toEqual(['layout/standfirst 1'])
    expect(head[by]).toEqual(['form/byline 1', 'form/names 0.5'])
    expect(head['Published 4 March 2025']).toEqual(['form/date 1'])
  })

  test('a part of a paragraph: its form', () => {
    const told = why([title, `BELD, Norland (AFP) — ${story[0]}`, ...story.slice(1)])
    expect(told['BELD, Norland (AFP) —']).toEqual(['form/dateline 1'])
    expect(told[story[0]!]).toEqual(['line/prose 0.5', 'layout/text 0.5'])
  })

  test('of the body: how it looks, and that nothing claims it', () => {
    const told = why([
      title,
      story[0]!,
      '## What it costs',
      '- Four crowns',
      '> “It is dry,” she said.',
      ...story.slice(1),
    ])
    expect(told['## What it costs']).toEqual(['line/heading 0.5', 'layout/text 0.5'])
    expect(told['- Four crowns']).toEqual(['line/item 0.5', 'layout/text 0.5'])
    expect(told['> “It is dry,” she said.']).toEqual(['line/quote 0.5', 'layout/text 0.5'])
  })

  test('not the article: the rule that has it, and those that claim it too', () => {
    const told = why([title, ...story, 'Sign up for our newsletter'])
    expect(told['Sign up for our newsletter']?.[0]).toBe('newsletter/sign-up 1')
  })

  test('body text after all: the option that keeps it', () => {
    const told = why([title, ...story, 'Sign up for our newsletter'], { keep: ['newsletter'] })
    expect(told['Sign up for our newsletter']).toEqual(['second/keep 1', 'layout/text 0.5'])
  })

  test('body text after all: what gave it back', () => {
    const owned = '© 2025 The Beld Mail. All rights reserved.'
    expect(why([...story, owned])[owned]).toEqual(['second/restore-last-words 1', 'layout/text 0.5'])
  })

  test('not the article for several rules: the others speak for it too', () => {
    const list = ['## Related', '- [Bridge closed for a week](/a)', '- [Mill burns down in Kell](/b)']
    expect(why([title, ...story, ...list, 'Share'])['Share']).toEqual(['related/label 1', 'share/button 0.5'])
  })

  test('of the form of the file', () => {
    const text = `---\ntitle: Ferry sails\n---\n\n${story.join('\n\n')}`
    expect(explainArticle(text)[0]!.because).toEqual([
      { id: 'format/front-matter', weight: 1, note: 'It belongs to the form of the file, front-matter.' },
    ])
  })
})

const texts = (): string[] =>
  ['fixtures', 'seeds']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)),
    )
    .filter((file) => /(?:input\.(?:txt|md)|^seeds.*\.txt)$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))

test('every block of every fixture has what spoke for it, a rule first, the strongest before the others', () => {
  for (const text of texts()) {
    const told = explainArticle(text)
    expect(told.map(({ because: _, ...block }) => block)).toEqual(
      parseArticle(text).blocks.map(({ start, end, kind, reason, rule }) => ({ start, end, kind, reason, rule })),
    )
    const wrong = told.filter(
      ({ rule, because }) =>
        because.length === 0 ||
        (rule !== null && because[0]!.id !== rule) ||
        because.some(({ weight }, i) => weight > (because[i - 1]?.weight ?? 1)),
    )
    expect(wrong).toEqual([])
  }
})
