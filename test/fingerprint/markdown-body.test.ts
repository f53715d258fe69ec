import { describe, expect, test } from 'vitest'
import { align, compare, fingerprint, origins, parseArticle } from '../../src/index.ts'
import { seeds } from '../arbitraries/seeds.ts'

const MARKED = [
  '# Harbor town votes to close its last cannery',
  'The council of **Lundhavn** voted [five to four](https://gazette.example/a_(b)) on Sunday to buy out the last _cannery_.',
  '> “We tried for two winters,” said [Tomas Rivera-Quinn](https://gazette.example/t "the man"), who ran the night shift.',
  '- About `140` people worked there, ~~most~~ many of them for more than ten years\\*',
  'The province has until June to answer, and it said that it will **not** be hurried[^1] by a vote of [the town][1].',
].join('\n\n')

const texts = [['marks of every kind', MARKED], ...seeds] as const

describe('an article whose body keeps its Markdown', () => {
  test.each(texts)('has the words, the hashes and the keys of the plain one: %s', (_, text) => {
    const { exact, words, shingles, sketch, keys } = fingerprint(text)
    const kept = parseArticle(text, { body: 'markdown' })
    expect(fingerprint(kept)).toMatchObject({ exact, words, shingles, sketch, keys })
    expect(fingerprint(text, { article: { body: 'markdown' } })).toMatchObject({ exact, words, shingles, sketch, keys })
  })

  test.each(texts)('is compared by its words: %s', (_, text) => {
    const kept = parseArticle(text, { body: 'markdown' })
    expect(compare(kept, text).verdict).toBe('identical')
    expect(align(kept, text)).toMatchObject({ changed: [], aInB: 1, bInA: 1 })
    expect(origins([kept, text]).independent).toBe(1)
  })
})
