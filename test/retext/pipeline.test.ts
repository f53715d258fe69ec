import type { Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import retextRepeatedWords from 'retext-repeated-words'
import { unified } from 'unified'
import type { Point, Position } from 'unist'
import { describe, expect, test } from 'vitest'
import { normalizeNames, splitSentences, stripBoilerplate } from '../../src/index.ts'
import { retextBoilerplate, retextCopydesk, retextNames } from '../../src/retext/index.ts'

const article = `Ministers meet in the the capital

President Volodymyr Zelenskyy met Sergey Lavrov, Mr. Roe said. “Not now. Not ever,” Zelenskyy answered.

Sign up for our newsletter

Talks go on in Kiev on Monday.
`

describe('retextCopydesk', () => {
  test('is a parser for a unified pipeline', () => {
    const tree = unified().use(retextCopydesk).parse(article)
    expect(tree.type).toBe('RootNode')
    expect(textOf(tree)).toBe(article)
  })

  test('takes the place of the parser of retext, which stringifies', async () => {
    const file = await retext().use(retextCopydesk).process(article)
    expect(String(file)).toBe(article)
  })

  test('a published plugin finds its words in the tree', async () => {
    const file = await retext().use(retextCopydesk).use(retextRepeatedWords).process(article)
    expect(file.messages.map(String)).toEqual(['1:19-1:26: Unexpected repeated `the`, remove one occurrence'])
  })

  test('takes the options of splitSentences', () => {
    const text = 'She met Xyz. Roe there.'
    const sentences = (options?: Parameters<typeof splitSentences>[1]) => {
      const [paragraph] = unified().use(retextCopydesk, options).parse(text).children
      return (paragraph as { children: Root['children'] }).children.filter(({ type }) => type === 'SentenceNode').length
    }
    expect(sentences()).toBe(splitSentences(text).length)
    expect(sentences({ abbreviations: ['Xyz'] })).toBe(1)
  })

  test('runs the tree corrections that other plugins register', () => {
    const seen: string[] = []
    const note = (node: { type: string }) => {
      seen.push(node.type)
    }
    unified()
      .use(function () {
        Object.assign(this.data(), {
          nlcstSentenceExtensions: [note],
          nlcstParagraphExtensions: [note],
          nlcstRootExtensions: [note],
        })
      })
      .use(retextCopydesk)
      .parse('One went. Two came.\n\nThree stayed.')
    expect(seen).toEqual(['SentenceNode', 'SentenceNode', 'ParagraphNode', 'SentenceNode', 'ParagraphNode', 'RootNode'])
  })
})

describe.each([
  ['on our tree', retextCopydesk],
  ['on the tree of retext-english', retextEnglish],
] as const)('the checkers %s', (_name, parser) => {
  const check = () => retext().use(parser as typeof retextCopydesk)

  test('retextNames: one message for each edit of normalizeNames', async () => {
    const { edits } = normalizeNames(article)
    const { messages } = await check().use(retextNames).process(article)
    expect(edits.length).toBeGreaterThan(0)
    expect(
      messages.map(({ place, actual, expected, ruleId, source, fatal }) => ({
        offsets: offsetsOf(place),
        actual,
        expected,
        ruleId,
        source,
        fatal,
      })),
    ).toEqual(
      edits.map(({ start, end, original, replacement, rule }) => ({
        offsets: [start, end],
        actual: original,
        expected: [replacement],
        ruleId: rule,
        source: 'copydesk',
        fatal: false,
      })),
    )
  })

  test('retextBoilerplate: one message for each removal of stripBoilerplate', async () => {
    const { removed } = stripBoilerplate(article)
    const { messages } = await check().use(retextBoilerplate).process(article)
    expect(removed.length).toBeGreaterThan(0)
    expect(messages.map(({ actual, expected, ruleId, source }) => ({ actual, expected, ruleId, source }))).toEqual(
      removed.map(({ text, rule }) => ({ actual: text, expected: [], ruleId: rule, source: 'copydesk' })),
    )
    expect(messages.map((message) => article.slice(...offsetsOf(message.place)))).toEqual(
      removed.map(({ text }) => text),
    )
  })

  test('without fix the text stays', async () => {
    expect(String(await check().use(retextNames).use(retextBoilerplate).process(article))).toBe(article)
  })

  test('with fix the text is that of the verb', async () => {
    expect(String(await check().use(retextNames, { fix: true }).process(article))).toBe(normalizeNames(article).text)
    expect(String(await check().use(retextBoilerplate, { fix: true }).process(article))).toBe(
      stripBoilerplate(article).text,
    )
  })

  test('fixes in a row: later messages still point into the file as it was read', async () => {
    const file = await check().use(retextBoilerplate, { fix: true }).use(retextNames, { fix: true }).process(article)
    expect(String(file)).toBe(normalizeNames(stripBoilerplate(article).text).text)
    for (const message of file.messages.filter(({ ruleId }) => ruleId === 'lexicon'))
      expect(article.slice(...offsetsOf(message.place))).toBe(message.actual)
  })

  test('options go to the verb', async () => {
    const kept = await check()
      .use(retextBoilerplate, { keep: ['newsletter'] })
      .process(article)
    expect(kept.messages).toEqual([])
    const preferred = await check()
      .use(retextNames, { fix: true, prefer: { Zelenskyy: 'Zelenskij' } })
      .process(article)
    expect(String(preferred)).toContain('Zelenskij met')
  })
})

function offsetsOf(place: Point | Position | undefined): [number | undefined, number | undefined] {
  return place !== undefined && 'start' in place ? [place.start.offset, place.end.offset] : [undefined, undefined]
}
