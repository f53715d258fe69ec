import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.ts'
import { stories, texts } from '../report/invented-stories.ts'
import { root } from '../source/root.ts'
import { fileUrl, heading, launch, type Opened, open, phone, serve, settled, show } from './open-page.ts'

let browser: Browser
let server: Server
let httpUrl: string
let opened: Opened
let page: Page

beforeAll(async () => {
  browser = await launch()
  ;({ server, url: httpUrl } = await serve())
})

afterAll(async () => {
  await browser.close()
  server.close()
})

/** Whatever a test does, the page must not complain. */
afterEach(async () => {
  expect(opened.trouble).toEqual([])
  await page.context().close()
})

async function start(url = fileUrl, options = {}): Promise<void> {
  opened = await open(browser, url, { viewport: { width: 1440, height: 900 }, ...options })
  page = opened.page
}

const bottomOf = (selector: string): Promise<number> =>
  page.evaluate(`document.querySelector('${selector}').getBoundingClientRect().bottom`) as Promise<number>

describe('Origins', () => {
  test.each([
    ['from a file', () => fileUrl],
    ['from a server with a strict policy', () => httpUrl],
  ])('%s: the finding, five cards, and the head of the proof on the first screen', async (_name, url) => {
    await start(url())
    await expect.poll(() => heading(page)).toBe('Five articles, three independent origins')
    expect(await page.locator('.card').count()).toBe(5)
    expect(await bottomOf('.proof h2')).toBeLessThan(900)
    expect(await page.locator('.share b').allTextContents()).toEqual(['92%', '99%', '70%', '13%', '0%'])
    const counted = await page.evaluate("Array.from(document.querySelectorAll('.share'), (one) => one.title)")
    expect(counted).toEqual([
      '228 of 247 words',
      '209 of 210 words',
      '136 of 195 words',
      '17 of 134 words',
      '0 of 179 words',
    ])
  })

  test('a phone shows the heading and the first origin', async () => {
    await start(fileUrl, phone)
    await expect.poll(() => heading(page)).toBe('Five articles, three independent origins')
    expect(await bottomOf('.sheet .card')).toBeLessThan(844)
  })

  test('a sheet folds, the proof opens, and a card leads to both texts', async () => {
    await start()
    await page.getByRole('button', { name: 'Fold' }).click()
    expect(await page.locator('.card').count()).toBe(3)
    expect(await page.locator('.lines li').allTextContents()).toEqual([
      '2 Fourteen hurt as wheat train derails on 1911 bridge99%',
      '3 Wheat convoy halted after bridge derailment70%',
    ])
    await page.getByRole('button', { name: 'Unfold' }).click()
    expect(await page.locator('.synopsis tbody tr').count()).toBe(4)
    await page.getByRole('button', { name: 'Show all 13 sentences' }).click()
    expect(await page.locator('.synopsis tbody tr').count()).toBe(13)
    await page.getByRole('button', { name: 'Article 3: Compare with 1' }).click()
    await expect.poll(() => heading(page)).toBe('70% of 3 is in 1')
  })
})

describe('Article', () => {
  test('a removed line is struck, says why to the mouse and to the keyboard, and can be kept', async () => {
    await start(`${fileUrl}#view=article&article=2`)
    const removed = page.locator('.line.removed').filter({ hasText: 'Why the country' })
    expect(await removed.locator('del').count()).toBe(1)
    await removed.hover()
    expect(await removed.locator('.why').textContent()).toContain('A pointer to another story.')
    await page.mouse.move(0, 0)
    await expect.poll(() => page.locator('.why').count()).toBe(0)
    await removed.getByRole('button').focus()
    expect(await removed.locator('.why code').textContent()).toBe('related/inline')
    await page.keyboard.press('Escape')
    expect(await page.locator('.why').count()).toBe(0)
    await removed.getByRole('button').click()
    await page.getByRole('button', { name: 'Keep such lines' }).click()
    await expect.poll(() => page.locator('.line.removed').count()).toBe(2)
    await page.getByRole('button', { name: 'Remove related' }).click()
    await expect.poll(() => page.locator('.line.removed').count()).toBe(3)
  })

  test('margin labels stand beside what is not body, and what is not there is not printed', async () => {
    await start(`${fileUrl}#view=article&article=2`)
    expect(await page.locator('.line .label').allTextContents()).toEqual([
      'title',
      'byline: an agency',
      'date',
      'removed: related',
      'removed: newsletter',
      'removed: prompt',
    ])
    expect(await page.locator('.fields .unknown').count()).toBe(4)
    await page.getByLabel('One spelling per name (3 changes)').check()
    expect(await page.locator('.line ins').allTextContents()).toEqual(['Odesa', 'Kyiv', 'Odesa'])
    await page.getByLabel('Number the sentences').check()
    expect(await page.locator('.sentence-number').allTextContents()).toEqual(
      Array.from({ length: 11 }, (_, at) => String(at + 1)),
    )
  })

  test('every character of the text is shown as it was pasted', async () => {
    await start(`${fileUrl}#view=article&article=3`)
    await page.getByText('As pasted').click()
    const shown = await page.locator('.pasted').allTextContents()
    expect(shown.join('').replace(/\s+/g, '')).toBe(texts[2]!.replace(/\s+/g, ''))
  })

  test('the copied clean text is that of parseArticle', async () => {
    await start(`${fileUrl}#view=article&article=2`, { permissions: ['clipboard-read', 'clipboard-write'] })
    await page.getByRole('button', { name: 'Copy clean text' }).click()
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe(parseArticle(texts[1]!).text)
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Clean text copied.')
  })
})

describe('Compare', () => {
  test('one other word in the reprint; names and US spellings are dotted', async () => {
    await start(`${fileUrl}#view=compare&pair=1+2`)
    const right = page.locator('.column').nth(1)
    await expect.poll(() => right.locator('.other').allTextContents()).toEqual(['tons'])
    expect(new Set(await right.locator('.spelling').allTextContents())).toEqual(
      new Set(['Odessa', 'meters', 'Kiev', 'traveling', 'kilometers']),
    )
    expect(await heading(page)).toBe('99% of 2 is in 1')
  })

  test('ribbons join what both have, and buttons go from passage to passage', async () => {
    await start()
    await show(page, 'Compare')
    expect(await heading(page)).toBe('70% of 3 is in 1')
    expect(await page.locator('.finding p').textContent()).toBe(
      '136 of its 195 words, in 6 passages, 2 of them moved. Both credit AFP.',
    )
    await expect.poll(() => page.locator('.ribbon').count()).toBe(6)
    expect(await page.locator('.ribbon.moved').count()).toBe(2)
    expect(await page.locator('.where').allTextContents()).toEqual([
      'only in 1',
      'only in 1',
      'only in 1',
      'moved: higher up in 3',
      'only in 3',
      'moved: lower down in 1',
      'only in 3',
    ])
    await page.getByRole('button', { name: 'Next passage' }).click()
    await expect.poll(() => page.getByRole('status').textContent()).toBe('Passage 2 of 6: 22 words')
    expect(await page.locator('.column .current').count()).toBeGreaterThan(1)
  })

  test('one text keeps its paragraphs, and strikes or counts what the other had', async () => {
    await start(`${fileUrl}#view=compare&pair=1+3&layout=one`)
    const column = page.locator('.column.one')
    expect(await column.locator('del').allTextContents()).toEqual([
      'A',
      'and cutting the only line to the south',
      'regional',
    ])
    expect(await column.locator('.chip').allTextContents()).toEqual([
      '50 words left out',
      '29 words left out',
      '19 words left out',
    ])
    expect(await column.locator('.copy').count()).toBe(7)
    expect(await column.locator('.copy').nth(4).textContent()).toMatch(/^only in 3Exporters told/)
  })

  test('row by row, and swapped', async () => {
    await start(`${fileUrl}#view=compare&pair=1+3&layout=rows`)
    await expect.poll(() => page.locator('.synopsis.two tbody tr').count()).toBe(15)
    await page.getByRole('button', { name: 'Swap' }).click()
    await expect.poll(() => page.getByLabel('First article').inputValue()).toBe('2')
    await page.getByLabel('First article').selectOption({ index: 0 })
    await expect.poll(() => page.getByLabel('Second article').inputValue()).toBe('2')
  })
})

describe('Names and Code', () => {
  test('names change in place and follow the house style', async () => {
    await start(`${fileUrl}#view=names`)
    await expect.poll(() => page.locator('.names .spelled').allTextContents()).toEqual(['Odesa', 'Kyiv'])
    expect(await page.locator('.lede').textContent()).toBe(
      'Two names are printed in two ways each. Three words change, all in 2.',
    )
    await page.getByLabel('A sentence').fill('Zelenskiy spoke in Kiev, Ukraine.')
    await page.getByLabel('House style').selectOption('nyt')
    await expect.poll(() => page.locator('.try ins').allTextContents()).toContain('Kyiv')
    expect(page.url()).not.toContain('articles=')
  })

  test('the program that is printed prints the result that is shown', async () => {
    await start(`${fileUrl}#view=code`)
    const [program, result] = await page.locator('.listing pre').allTextContents()
    const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-program-'))
    mkdirSync(path.join(folder, 'node_modules/copydesk'), { recursive: true })
    cpSync(path.join(root, 'dist'), path.join(folder, 'node_modules/copydesk/dist'), { recursive: true })
    cpSync(path.join(root, 'package.json'), path.join(folder, 'node_modules/copydesk/package.json'))
    for (const { name, text } of stories) writeFileSync(path.join(folder, name), text)
    writeFileSync(path.join(folder, 'origins.mjs'), program!)
    expect(execFileSync(process.execPath, ['origins.mjs'], { cwd: folder, encoding: 'utf8' })).toBe(`${result}\n`)
    rmSync(folder, { recursive: true })
  })

  test('NDJSON and a report are saved by the browser', async () => {
    await start(`${fileUrl}#view=code`)
    const lines = (await downloaded('Download NDJSON', 'copydesk.ndjson'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ type }) => type)).toEqual([...Array(5).fill('article'), ...Array(10).fill('pair'), 'origins'])
    const report = await downloaded('Download the report', 'copydesk-report.html')
    expect(report === readFileSync(path.join(root, 'docs/report.html'), 'utf8')).toBe(true)
  })

  async function downloaded(label: string, name: string): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: label }).click(),
    ])
    expect(download.suggestedFilename()).toBe(name)
    return readFileSync(await download.path(), 'utf8')
  }
})

test('arrow keys, Home and End go from tab to tab', async () => {
  await start()
  await page.getByRole('tab', { name: 'Origins' }).focus()
  await page.keyboard.press('ArrowRight')
  expect(await page.locator(':focus').textContent()).toBe('Article')
  await page.keyboard.press('End')
  await expect.poll(() => heading(page)).toBe('The code that gives this result')
  await page.keyboard.press('Home')
  await settled(page)
  expect(await page.locator('[role=tab][tabindex="0"]').textContent()).toBe('Origins')
})
