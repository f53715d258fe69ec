import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { reportHtml } from '../../src/report/index.ts'
import { root } from '../source/root.ts'
import { stories, version } from './invented-stories.ts'

describe('the report of the five invented stories', () => {
  const page = reportHtml(stories, {}, version)

  test('is the one in docs/ (npm run pages)', () => {
    expect(page === readFileSync(path.join(root, 'docs/report.html'), 'utf8')).toBe(true)
  })

  test('begins with the finding', () => {
    expect(page).toContain('<h1>Five articles, three independent origins</h1>')
    expect(page).toContain(`made with copydesk ${version}`)
  })

  test('has each article on the sheet of its origin, with one share', () => {
    const sheets = page.match(/<section class="sheet.*?<\/section>/gs)!
    expect(sheets).toHaveLength(3)
    const shares = sheets.map((sheet) =>
      Array.from(sheet.matchAll(/<p class="share[^>]*><b>(\d+%)/g), ([, share]) => share),
    )
    expect(shares).toEqual([['92%', '99%', '70%'], ['13%'], ['0%']])
    expect(page).toContain('title="209 of 210 words"')
  })

  test('has one matrix with a switch that needs no script', () => {
    const [before, after] = Array.from(page.matchAll(/<div class="scroll (?:before|after)".*?<\/div>/gs), ([table]) =>
      Array.from(table.matchAll(/<td class="(?!self)\w+">(\d+%)/g), ([, cell]) => Number.parseInt(cell!, 10)),
    )
    expect([before!.length, after!.length]).toEqual([20, 20])
    expect(after!.slice(0, 8)).toEqual([85, 55, 7, 0, 99, 53, 8, 0])
    expect(before!.slice(0, 8)).toEqual([70, 51, 6, 0, 78, 43, 3, 0])
    expect(page).toMatch(/<input type="radio" name="texts" id="after" checked\/?>/)
  })

  test('sets every sentence of the origin beside what became of it, titles before file names', () => {
    const table = /<table class="synopsis".*?<\/table>/s.exec(page)![0]
    expect(table.match(/<tr>/g)).toHaveLength(14)
    expect(table).toMatch(/Grain train leaves rails on Sula bridge, 14 hurt<small>bridge-1-agency\.txt/)
    expect(table).toContain('<span class="other">tons</span>')
    expect(table).toContain('stands higher up')
    expect(table).toContain('Left out: A; and cutting the only line to the south.')
  })

  test('names every removed passage with its rule, every unified name, and the evidence', () => {
    expect(page).toMatch(/<td>prompt<\/td><td><code>prompt\/read-more<\/code><\/td>.*READ MORE/)
    expect(page).toMatch(/<b>Odesa<\/b><\/td><td>Odessa ×2/)
    expect(page).toMatch(
      /99% of <b class="badge">2<\/b>, 209 words, is in <b class="badge">1<\/b> as well; both credit AFP\./,
    )
  })

  test('loads nothing and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|@import|url\((?!#)|\son[a-z]+=/)
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
    expect(page).toContain('&lt;script>')
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

test('of many articles one is set beside that which has most of it, one that nobody shares alone', () => {
  const alone = Array.from({ length: 20 }, (_, at) => ({ name: `alone-${at}.txt`, text: stranger(at) }))
  const [first, second] = alone[3]!.text.split('\n\n')
  const page = reportHtml([...alone, { name: 'part.txt', text: `${first}\n\n${second}` }])
  const cards = page.match(/<article class="card".*?<\/article>/gs)!
  const shareOf = (name: string) => /<b>(\d+%)/.exec(cards.find((card) => card.includes(name))!)![1]
  expect(['part.txt', 'alone-3.txt', 'alone-5.txt', 'alone-6.txt'].map(shareOf)).toEqual(['100%', '25%', '0%', '0%'])
})

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
    expect(page.match(/<article class="card"/g)!.length).toBeLessThanOrEqual(50)
    expect(page.match(/<table class="synopsis"/g)).toHaveLength(20)
    expect(page).toContain('more origins</summary>')
  })

  test('the map is a picture of 125 cells a side, before and after', () => {
    expect(page.match(/<svg viewBox="0 0 125 125"/g)).toHaveLength(2)
    expect(page).toContain('one cell for 4 by 4 pairs')
    const pictures = page.match(/<figure.*?<\/figure>/gs)!
    expect(pictures.every((picture) => picture.length < 150_000)).toBe(true)
  })
})
