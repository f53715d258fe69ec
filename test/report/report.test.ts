import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { reportHtml } from '../../src/report/index.ts'
import { markedParagraphs } from '../../src/report/marked-text.ts'
import { rawSimilarity, rawSketch } from '../../src/report/raw-sketch.ts'
import { root } from '../source/source-files.ts'

const seeds = readdirSync(path.join(root, 'seeds'))
  .sort()
  .map((file) => ({ name: `seeds/${file}`, text: readFileSync(path.join(root, 'seeds', file), 'utf8') }))

describe('the report of the seeds', () => {
  const page = reportHtml(seeds)

  test('is the one in docs/ (npm run pages)', () => {
    expect(page === readFileSync(path.join(root, 'docs/report.html'), 'utf8')).toBe(true)
  })

  test('says how many origins there are, and why', () => {
    expect(page).toContain('<h1>5 articles, 3 independent origins</h1>')
    expect(page).toMatch(/\d+ % of <a[^>]+>3<\/a>, \d+ words, is in <a[^>]+>1<\/a> as well/)
  })

  test('shows similarity before and after', () => {
    const [raw, normalized] = Array.from(page.matchAll(/<table class="heat">.*?<\/table>/gs), ([table]) =>
      Array.from(table.matchAll(/<td class="h\d">([^<]+)</g), ([, cell]) => cell),
    )
    expect(raw).toHaveLength(20)
    expect(normalized).toHaveLength(20)
    expect(Number.parseInt(normalized![1]!, 10)).toBeGreaterThan(Number.parseInt(raw![1]!, 10) + 30)
  })

  test('names every removed passage with its rule, and every unified name', () => {
    expect(page).toMatch(/<td>prompt<\/td><td><code>prompt\/read-more<\/code><\/td>.*READ MORE/)
    expect(page).toMatch(/<b>Zelenskyy<\/b><\/td><td>[^<]*Zelenskiy ×\d/)
  })

  test('loads nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|@import|url\(|\son[a-z]+=/)
    expect(page).toContain("default-src 'none'")
  })
})

describe('hostile and empty input', () => {
  test('markup in a text, a name or a title stays text', () => {
    const text = `# <script>alert(1)</script>\n\nBy <b>"Jane" Roe</b>\n\n<img src=x onerror=alert(2)> & 'so on' in Kiev, Ukraine.\n\nREAD MORE`
    const page = reportHtml([
      { name: '"><script>', text },
      { name: "'", text: `${text}\n\n</td></table></style><script>` },
    ])
    expect(page).not.toMatch(/<script|<img|<b>"Jane/)
    expect(page).toContain('&lt;script&gt;')
  })

  test.each([[[]], [['']], [['', '', ' ']], [['\ud800', '\0']]])('%j gives a page', (texts) => {
    const page = reportHtml(texts.map((text, at) => ({ name: String(at), text })))
    expect(page).toMatch(/^<!doctype html>[\s\S]+<\/html>\n$/)
    expect(page).not.toMatch(/NaN|undefined|Infinity/)
  })
})

/** Short articles with no five words in common, the same on every machine. */
function stranger(number: number): string {
  let state = number + 1
  const word = (): string => {
    state = (Math.imul(state, 48271) >>> 0) % 2147483647
    return (state % 46656).toString(36).replace(/\d/g, (digit) => 'aeioumnrst'[Number(digit)]!)
  }
  const sentence = (): string => `The ${Array.from({ length: 14 }, word).join(' ')} of ${word()} said so.`
  return Array.from({ length: 8 }, sentence).join('\n\n')
}

describe('five hundred articles', () => {
  const strangers = Array.from({ length: 400 }, (_, at) => ({ name: `${at}.txt`, text: stranger(at) }))
  const copies = Array.from({ length: 100 }, (_, at) => ({
    name: `copy-${at}.txt`,
    text: `${strangers[at % 20]!.text}\n\nREAD MORE\n\nAdded by outlet number ${at}.`,
  }))
  const page = reportHtml([...strangers, ...copies])

  test('are one page of less than a megabyte, with everything bounded', () => {
    expect(page.length).toBeLessThan(1_000_000)
    expect(page).toContain('<h1>500 articles, 400 independent origins</h1>')
    expect(page.match(/<article>/g)).toHaveLength(80)
    expect(page).toContain('and 60 more pairs')
    expect(page).toContain('<summary>380 more origins, each of one article</summary>')
  })

  test('the maps are pictures of 125 cells a side', () => {
    expect(page.match(/<svg viewBox="0 0 125 125"/g)).toHaveLength(2)
    expect(page).toContain('one cell for 4 by 4 pairs')
    expect(page.match(/<svg.*?<\/svg>/gs)!.every((picture) => picture.length < 150_000)).toBe(true)
  })
})

describe('raw similarity', () => {
  const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `w${from + at}`).join(' ')

  test('is the Jaccard similarity of five-word runs, exact for texts of usual length', () => {
    expect(rawSimilarity(rawSketch(words(0, 104)), rawSketch(words(0, 104)))).toBe(1)
    // 100 runs each, 50 of them in both.
    expect(rawSimilarity(rawSketch(words(0, 104)), rawSketch(words(50, 154)))).toBeCloseTo(50 / 150, 10)
    expect(rawSimilarity(rawSketch(words(0, 104)), rawSketch(words(200, 304)))).toBe(0)
    expect(rawSimilarity(rawSketch(''), rawSketch(''))).toBe(0)
  })

  test('sees what the normalised one does not: case, headers, punctuation', () => {
    expect(rawSimilarity(rawSketch('One two three four five'), rawSketch('one two three four five'))).toBe(0)
  })

  test('is an estimate beyond 1,024 runs', () => {
    const similarity = rawSimilarity(rawSketch(words(0, 8000)), rawSketch(words(4000, 12000)))
    expect(Math.abs(similarity - 1 / 3)).toBeLessThan(0.06)
  })
})

describe('marked text', () => {
  test('pieces put together are the text, and marks are cut at paragraphs', () => {
    const text = 'one two\n\nthree four\n\nfive'
    const marks = [
      { start: 4, end: 14, kind: 'del' },
      { start: 21, end: 21, kind: 'gone', label: 'x' },
    ]
    const paragraphs = markedParagraphs(text, marks)
    expect(paragraphs.map((pieces) => pieces.map((piece) => piece.text).join('')).join('\n\n')).toBe(text)
    expect(paragraphs.map((pieces) => pieces.map(({ text, mark }) => [text, mark?.kind]))).toEqual([
      [
        ['one ', undefined],
        ['two', 'del'],
      ],
      [
        ['three', 'del'],
        [' four', undefined],
      ],
      [
        ['', 'gone'],
        ['five', undefined],
      ],
    ])
  })
})
