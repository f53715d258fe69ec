import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { splitSentences } from '../../src/split-sentences.ts'
import type { Sentence, SentenceOptions } from '../../src/types/sentences.ts'

/** What news text is made of, with everything that the vetoes look at. */
const word = fc.constantFrom(
  ...'the a Talks talks began Mr. Mrs. Sen. Gov. Inc. Corp. Co. & U.S. U.K. D.C. Calif. N.J. J. K. Harker Pell He She In'.split(
    ' ',
  ),
  ...'said asked reporters a.m. p.m. EST Monday Nov. 29. 12 3.5 No. 1. p. St. Louis Jr. vs. e.g. I I. War Yahoo! iPhone'.split(
    ' ',
  ),
  ...'over? now! gone. left. “We won. ever,” over?” now!” "Stop it." ‘Go.’ (He left.) [12] ... … .... . . -- – — • *'.split(
    ' ',
  ),
  ...'KYIV (Reuters) /TASS/. https://example.org/a.b?c=D jane.doe@example.com deal.The 1) a. Élan Öland 中文。 Vol. II'.split(
    ' ',
  ),
)
const sentenceLike = fc.array(word, { minLength: 1, maxLength: 24 }).map((words) => words.join(' '))
const joiner = fc.constantFrom(' ', '\n', '\n\n', '\r\n', '\n \n', '  ', '\u00a0', '\t', ' \n', '\n  ')
const news = fc.array(fc.tuple(sentenceLike, joiner), { maxLength: 12 }).map((parts) => parts.flat().join(''))
const rough = fc.string({
  unit: fc.constantFrom(...' \n\r\t.!?…,;:"\'“”‘’()[]-–—*#•&/@aAbBéÉ1920\u2028\u2029\u00a0\ud83d\ude00\0。'),
  maxLength: 120,
})
const anything = fc.oneof(news, rough, fc.string({ unit: 'binary', maxLength: 200 }))
const options: fc.Arbitrary<SentenceOptions> = fc.record(
  {
    newlines: fc.constantFrom('auto', 'break', 'space'),
    quotes: fc.constantFrom('split', 'keep'),
    abbreviations: fc.constantFrom([], ['Harker'], ['Élan.', 'gone']),
  },
  { requiredKeys: [] },
)
const spansOf = (sentences: readonly Sentence[]) => sentences.map(({ start, end }) => [start, end])
const textsOf = (sentences: readonly Sentence[]) => sentences.map(({ text }) => text)

describe('every sentence', () => {
  test.prop([anything, options], { numRuns: 2000 })('is a slice without outer white space', (text, settings) => {
    for (const sentence of splitSentences(text, settings)) {
      expect(sentence.text).toBe(text.slice(sentence.start, sentence.end))
      expect(sentence.text).toBe(sentence.text.trim())
      expect(sentence.text).not.toBe('')
    }
  })

  test.prop([anything, options], { numRuns: 2000 })(
    'is divided from the next by white space only, or by nothing',
    (text, settings) => {
      let at = 0
      for (const { start, end } of splitSentences(text, settings)) {
        expect(text.slice(at, start).trim()).toBe('')
        expect(start).toBeGreaterThanOrEqual(at)
        at = end
      }
      expect(text.slice(at).trim()).toBe('')
    },
  )
})

describe('the text behind', () => {
  test.prop([anything, anything, options], { numRuns: 2000 })(
    'a blank line changes nothing in the text before',
    (first, second, settings) => {
      const alone = spansOf(splitSentences(first, settings))
      const together = spansOf(splitSentences(`${first}\n\n${second}`, settings))
      expect(together.slice(0, alone.length)).toEqual(alone)
    },
  )
})

/**
 * Splitting a sentence again gives itself, save where the decision needed what stood around it: how its lines were
 * wrapped (`auto`), a straight quotation mark that stands alone (opened before?), an enumeration in one line (only the
 * start of a block opens one) and whether capitals are spared.
 */
const plainWord = fc.constantFrom(
  ...'the Talks began here Mr. Vance Sen. Ruiz at Harker Inc. in the U.S. on Monday at 7 p.m. EST Nov. 29. He left. Who knows?'.split(
    ' ',
  ),
  ...'“We won. Not ever,” she said. over?” Mr. Pell asked (He left.) 3.5 percent No. 1 J. K. Pell Jr. said. It is gone! The'.split(
    ' ',
  ),
  ...'Officials said Ogden Steel Senate Yahoo! X. F.B.I. Calif. (Reuters) [2] … Hale, met her. who asked reporters, told C.'.split(
    ' ',
  ),
  ...'I. HRK, +1.2% iPhone D.C. Police Prof. Mass. GOP A.I. Ms. Lund, 20, of Harker, and Ph.D. St. Louis a.m. Founded Shares'.split(
    ' ',
  ),
  ...'i my dog says Mass. Man. Me. etc. & ed. vs. wondered K. World over?” now!”'.split(' '),
  ...'deal.The Monday.“We 2017.Visitors BBC.Callers “Stop.” “No,” .“Go what? now!” over.” etc.).But 1.”[3] R&B. over!†'.split(
    ' ',
  ),
)
const plain = fc.array(plainWord, { minLength: 1, maxLength: 60 }).map((words) => `So it began. ${words.join(' ')}`)

describe('splitting again', () => {
  test.prop([plain], { numRuns: 8000 })('a sentence gives itself', (text) => {
    for (const sentence of splitSentences(text)) expect(textsOf(splitSentences(sentence.text))).toEqual([sentence.text])
  })
})

describe('line ends', () => {
  test.prop([anything, options], { numRuns: 2000 })('CRLF and LF agree', (text, settings) => {
    const unix = text.replace(/\r\n?/g, '\n')
    const windows = unix.replace(/\n/g, '\r\n')
    expect(textsOf(splitSentences(windows, settings)).map((sentence) => sentence.replace(/\r\n/g, '\n'))).toEqual(
      textsOf(splitSentences(unix, settings)),
    )
  })

  test.prop([news], { numRuns: 500 })(
    'in `break` no sentence holds one, in `space` only blank lines divide',
    (text) => {
      for (const sentence of splitSentences(text, { newlines: 'break' })) expect(sentence.text).not.toMatch(/[\n\r]/)
      const blocks = text.split(/\n\s*\n/).filter((block) => block.trim() !== '')
      expect(splitSentences(text, { newlines: 'space' }).length).toBeGreaterThanOrEqual(blocks.length)
    },
  )
})

describe('quotes', () => {
  test.prop([anything, options], { numRuns: 2000 })('`keep` only joins sentences of `split`', (text, settings) => {
    const ends = new Set(splitSentences(text, { ...settings, quotes: 'split' }).map(({ end }) => end))
    const starts = new Set(splitSentences(text, { ...settings, quotes: 'split' }).map(({ start }) => start))
    for (const { start, end } of splitSentences(text, { ...settings, quotes: 'keep' })) {
      expect(starts).toContain(start)
      expect(ends).toContain(end)
    }
  })
})

describe('cost', () => {
  test.prop([rough.filter((unit) => unit.length > 0)], { numRuns: 60 })('any unit repeated comes back', (unit) => {
    const text = unit.repeat(Math.ceil(30_000 / unit.length))
    let at = 0
    for (const { start, end } of splitSentences(text)) {
      expect(start).toBeGreaterThanOrEqual(at)
      at = end
    }
  })
})
