import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fileUrl, launch, type Opened, open, serve, settled, show } from './open-page.ts'

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

async function start(url: string): Promise<void> {
  opened = await open(browser, url, { viewport: { width: 1280, height: 900 } })
  page = opened.page
  await settled(page)
}

const status = () => page.locator('.status')

describe.each([
  ['from a file', () => fileUrl],
  ['from a server with a strict policy', () => httpUrl],
])('%s', (_name, url) => {
  beforeEach(() => start(url()))

  test('five invented stories are there at once, and three origins', async () => {
    expect(await status().textContent()).toBe('5 articles, 3 independent origins')
    expect(await page.locator('.article-button').count()).toBe(5)
    expect(await page.locator('.fields').textContent()).toContain('AFP')
  })
})

describe('the article', () => {
  beforeEach(() => start(fileUrl))

  test('a removed passage is struck through, says why, and can be kept', async () => {
    const removed = page.locator('.block.removed').filter({ hasText: 'Why the country' })
    expect(await removed.locator('del').count()).toBe(1)
    const why = removed.locator('.why')
    await removed.hover()
    expect(await why.textContent()).toContain('A pointer to another story. Rule related/inline')
    await why.getByRole('button').click()
    await settled(page)
    const keeping = page.getByRole('switch', { name: 'Keep related' })
    expect(await keeping.getAttribute('aria-checked')).toBe('true')
    expect(await page.locator(':focus').getAttribute('data-reason')).toBe('related')
    expect(await page.locator('.block').filter({ hasText: 'Why the country' }).locator('del').count()).toBe(0)
    await keeping.press('Enter')
    await settled(page)
    expect(await removed.locator('del').count()).toBe(1)
  })

  test('the reason shows for the keyboard as for the mouse', async () => {
    const opacity = () => page.evaluate("getComputedStyle(document.querySelector('.why')).opacity")
    await page.mouse.move(0, 0)
    await expect.poll(opacity).toBe('0')
    await page.getByRole('switch').last().focus()
    await page.keyboard.press('Tab')
    await expect.poll(opacity).toBe('1')
  })

  test('every character of the text is shown', async () => {
    const text = (await page.locator('#text').inputValue()).replace(/\s+/g, '')
    const shown = await page.locator('.block .copy').allTextContents()
    expect(shown.join('').replace(/\s+/g, '')).toBe(text)
  })

  test('a dateline inside a paragraph is marked where it stands', async () => {
    await page.locator('.article-button').first().click()
    await settled(page)
    expect(await page.locator('.blocks').textContent()).toContain('VARNOPIL, May 6 (AFP) -')
    expect(await page.locator('.kind').allTextContents()).toContain('dateline')
  })
})

describe('the other views', () => {
  beforeEach(() => start(fileUrl))

  test('sentences know their place in the pasted text', async () => {
    await show(page, 'Sentences')
    const text = await page.locator('#text').inputValue()
    const offsets = await page.locator('.offsets').allTextContents()
    const sentences = await page.locator('.sentences .copy').allTextContents()
    expect(sentences.length).toBeGreaterThan(8)
    for (const [at, sentence] of sentences.entries()) {
      const [from, to] = offsets[at]!.split('–').map(Number)
      if (!/Odesa|Kyiv/.test(sentence)) expect(text.slice(from, to)).toBe(sentence)
    }
  })

  test('names change in place, and follow the style', async () => {
    await show(page, 'Names')
    const changes = page.locator('#panel-names .reading')
    expect(await changes.locator('del').allTextContents()).toContain('Kiev')
    expect(await changes.locator('ins').allTextContents()).toContain('Kyiv')
    await page.getByLabel('Sample').selectOption({ label: 'March 2025: the five seed articles' })
    await settled(page)
    await page.locator('.article-button').nth(3).click()
    await page.getByLabel('Spelling of').selectOption({ label: 'The New York Times' })
    await settled(page)
    expect(await changes.locator('ins').allTextContents()).toContain('Zelensky')
    expect(page.url()).not.toContain('text=')
  })

  test('compare joins what two articles share, and shows the edits word by word', async () => {
    await show(page, 'Compare')
    await page.getByLabel('beside').selectOption({ index: 2 })
    await settled(page)
    await page.locator('.ribbon').first().waitFor()
    expect(await page.locator('.ribbon').count()).toBeGreaterThan(3)
    expect(await page.locator('#panel-compare .sum').textContent()).toMatch(
      /made from the other.*edited.*% of 3 is in 2/,
    )
    await page.getByRole('button', { name: 'Next passage' }).click()
    expect(await page.getByRole('status').textContent()).toMatch(/^Passage 1 of \d+: \d+ words/)
    expect(await page.locator('.side .current').count()).toBeGreaterThan(2)
    await page.getByLabel('In one text').check()
    expect(await page.locator('#panel-compare .reading ins').first().textContent()).toContain('Grain exports')
    expect(await page.locator('#panel-compare .reading del').count()).toBeGreaterThan(2)
  })

  test('comparing an article with itself changes places instead', async () => {
    await show(page, 'Compare')
    await page.getByRole('combobox', { name: 'Article' }).selectOption({ index: 0 })
    await settled(page)
    expect(await page.getByLabel('beside').inputValue()).toBe('1')
  })

  test('origins: the tree, its evidence, and the way to both texts', async () => {
    await show(page, 'Origins')
    expect(await page.locator('.headline').textContent()).toBe('5 articles, 3 origins')
    expect(await page.locator('.tree > li').count()).toBe(3)
    expect(await page.locator('.tree .agency').textContent()).toBe('AFP')
    await page.getByRole('button', { name: 'Compare 1 and 3' }).click()
    await settled(page)
    expect(await page.getByRole('tab', { name: 'Compare' }).getAttribute('aria-selected')).toBe('true')
    expect(await page.locator('.ribbon').count()).toBeGreaterThan(3)
  })

  test('export: NDJSON and a report, saved by the browser', async () => {
    await show(page, 'Export')
    const lines = (await downloaded('copydesk.ndjson'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ type }) => type)).toEqual([...Array(5).fill('article'), ...Array(10).fill('pair'), 'origins'])
    expect(lines.at(-1).independent).toBe(3)
    await page.getByLabel('HTML report').check()
    await settled(page)
    expect(await downloaded('copydesk-report.html')).toContain('<h1>5 articles, 3 independent origins</h1>')
  })

  async function downloaded(name: string): Promise<string> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(name)
    return readFileSync(await download.path(), 'utf8')
  }

  test('arrow keys go from tab to tab', async () => {
    await page.getByRole('tab', { name: 'Article' }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tabpanel', { name: 'Sentences' }).isVisible()).toBe(true)
    await page.keyboard.press('End')
    expect(await page.getByRole('tab', { name: 'Export' }).getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tabpanel', { name: 'Article' }).isVisible()).toBe(true)
    expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1)
  })
})

const story = `Dam holds after night of rain

By Rosa Tamm

The dam above Lower Vell held through a night of rain that engineers called the worst in forty years, the water board said on Monday.

Some 300 people who had been moved to a school in the upper town were told that they could go home by noon, unless the wind turned.`

describe('own texts', () => {
  beforeEach(() => start(fileUrl))

  test('two pasted articles are compared, and a link brings them back', async () => {
    await page.getByRole('button', { name: 'Start empty' }).click()
    await page.keyboard.insertText(story)
    await settled(page)
    await page.getByRole('button', { name: 'Add article' }).click()
    await page.keyboard.insertText(
      story.replace('Dam holds', 'Vell dam survives').replace('By Rosa Tamm', 'By our staff'),
    )
    await expect.poll(() => status().textContent()).toBe('2 articles, 1 independent origin')
    await expect.poll(() => page.url()).toContain('text=')
    const link = page.url()
    expect(link.length).toBeLessThan(2000)
    const other = await open(browser, link)
    await settled(other.page)
    expect(await other.page.locator('#text').inputValue()).toBe(await page.locator('#text').inputValue())
    expect(await other.page.locator('.article-button').count()).toBe(2)
    expect(other.trouble).toEqual([])
    await other.page.context().close()
  })

  test('an article can be taken away', async () => {
    await page.getByRole('button', { name: 'Remove this one' }).click()
    await expect.poll(() => status().textContent()).toBe('4 articles, 3 independent origins')
  })

  test('files are opened in the page', async () => {
    await page.locator('#file').setInputFiles([
      { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from(story) },
      { name: 'two.md', mimeType: 'text/markdown', buffer: Buffer.from(`# ${story}`) },
    ])
    await expect.poll(() => status().textContent()).toBe('7 articles, 4 independent origins')
  })

  test('markup in a text stays text, in every view', async () => {
    const hostile = `<img src=x onerror="document.title='gone'"> & <script>document.title='gone'</script>\n\n${story}\n\n</pre><h1>Kiev</h1>, Ukraine`
    await page.locator('#text').fill(hostile)
    await settled(page)
    for (const view of ['Article', 'Sentences', 'Names', 'Compare', 'Origins', 'Export']) {
      await show(page, view)
      expect(await page.locator('main img, main script, main h1').count()).toBe(0)
    }
    expect(await page.title()).toBe('copydesk playground')
  })

  test('a link that is pasted into the address opens at once', async () => {
    await page.goto(`${fileUrl}#sample=seeds&view=names&article=4&style=nyt`)
    await expect.poll(() => page.getByLabel('Sample').inputValue()).toBe('seeds')
    await expect.poll(() => page.getByRole('tab', { name: 'Names' }).getAttribute('aria-selected')).toBe('true')
    expect(await page.getByLabel('Spelling of').inputValue()).toBe('nyt')
  })

  test('a broken link opens the sample', async () => {
    for (const hash of ['#text=%%%', '#text=AAAA&article=99&view=nothing&style=x', '#sample=none&article=-3&with=x']) {
      const other = await open(browser, fileUrl + hash)
      await settled(other.page)
      expect(await other.page.locator('.article-button').count()).toBe(5)
      expect(other.trouble).toEqual([])
      await other.page.context().close()
    }
  })
})
