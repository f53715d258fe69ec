import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { texts } from '../report/invented-stories.ts'
import {
  bytesOf,
  drop,
  fileUrl,
  heading,
  launch,
  type Opened,
  open,
  paste,
  settled,
  show,
  viewNames,
} from './open-page.ts'

let browser: Browser
let opened: Opened
let page: Page

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

afterEach(async () => {
  expect(opened.trouble).toEqual([])
  await page.context().close()
})

async function start(hash = '', options = {}): Promise<void> {
  opened = await open(browser, fileUrl + hash, { viewport: { width: 1440, height: 900 }, ...options })
  page = opened.page
}

const story = `Dam holds after night of rain

By Rosa Tamm

The dam above Lower Vell held through a night of rain that engineers called the worst in forty years, the water board said on Monday.

Some 300 people who had been moved to a school in the upper town were told that they could go home by noon, unless the wind turned.`

const copy = story.replace('Dam holds', 'Vell dam survives').replace('By Rosa Tamm', 'By our staff')

describe('pasting', () => {
  test('the first own article replaces the example, the second is compared; undo brings them back', async () => {
    await start()
    await paste(page, { 'text/plain': story })
    await expect.poll(() => heading(page)).toBe('One article. Paste a second to compare.')
    await paste(page, { 'text/plain': copy })
    await expect.poll(() => heading(page)).toBe('Two articles, one origin')
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toBe('Article 2 added: Vell dam survives after night of rain. 2 articles, 1 origin.')
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => heading(page)).toBe('One article. Paste a second to compare.')
  })

  test('what was typed waits for the button; the example can be brought back', async () => {
    await start()
    await page.getByLabel('Now paste your own').fill(story)
    await page.getByRole('button', { name: 'Add this article' }).click()
    await expect.poll(() => heading(page)).toBe('One article. Paste a second to compare.')
    expect(await page.getByLabel('Second article').inputValue()).toBe('')
    await page.getByRole('button', { name: 'Bring the example back' }).click()
    await expect.poll(() => heading(page)).toBe('Five articles, three independent origins')
  })

  test('a page keeps its paragraphs and runs nothing', async () => {
    await start('#empty=')
    expect(await heading(page)).toBe('Paste two articles. See if they are one story.')
    const [title, byline, ...paragraphs] = story.split('\n\n')
    const html = `<html><head><script>document.title='gone'</script></head><body onload="document.title='gone'"><nav><a href="javascript:document.title='gone'">Home</a></nav>
      <img src="https://elsewhere.example/x.png" onerror="document.title='gone'"><article><h1>${title}</h1><p class=by>${byline}</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article><iframe src="https://elsewhere.example/"></iframe></body></html>`
    await paste(page, { 'text/html': html, 'text/plain': story.replaceAll('\n\n', ' ') })
    await expect.poll(() => heading(page)).toBe('One article. Paste a second to compare.')
    await show(page, 'Article')
    expect(await page.locator('.line.paragraph').allTextContents()).toEqual(paragraphs)
    expect(await page.locator('.fields dd').first().textContent()).toBe('Rosa Tamm')
    expect(await page.title()).toBe('copydesk playground')
  })

  test('markup in a text stays text, in every view', async () => {
    await start('#empty=')
    await paste(page, {
      'text/plain': `${story}\n\n<img src=x onerror="document.title='gone'"> & <script>document.title='gone'</script></pre><h1>Kiev</h1>, Ukraine`,
    })
    await paste(page, { 'text/plain': copy })
    await expect.poll(() => heading(page)).toBe('Two articles, one origin')
    for (const view of viewNames) {
      await show(page, view)
      expect(await page.locator('main img, main script, main iframe').count()).toBe(0)
    }
    expect(await page.title()).toBe('copydesk playground')
  })
})

describe('files', () => {
  test('of three dropped with a PDF two are added, with one notice', async () => {
    await start()
    await drop(page, [
      { name: 'one.txt', bytes: bytesOf(story) },
      { name: 'annual-report.pdf', bytes: bytesOf('%PDF-1.7 and so on') },
      { name: 'two.md', bytes: bytesOf(`# ${copy}`) },
    ])
    await expect.poll(() => heading(page)).toBe('Two articles, one origin')
    const notice = page.getByRole('alert')
    expect(await notice.locator('.notice').count()).toBe(1)
    expect(await notice.textContent()).toContain(
      '2 of 3 files were added. One was not:annual-report.pdf is not text. Open it, copy the article’s text and paste it here.',
    )
    await notice.getByRole('button', { name: 'Close' }).click()
    expect(await page.locator('.notice').count()).toBe(0)
  })

  test('in another language are named and left out', async () => {
    await start()
    const foreign =
      'Die Brücke über die Sula bleibt bis auf Weiteres gesperrt, teilte die Behörde am Montag mit. Nach dem Unfall waren vierzehn Menschen verletzt worden, und der Verkehr in den Süden ruht.\n\nDie Ursache wird noch untersucht, sagte ein Sprecher der Bahn, der nicht genannt werden wollte.'
    await drop(page, [
      { name: 'novosti.txt', bytes: bytesOf(foreign) },
      { name: 'one.txt', bytes: bytesOf(story) },
    ])
    await expect
      .poll(() => page.getByRole('alert').textContent())
      .toContain('novosti.txt does not look English. copydesk reads English only.')
    expect(await heading(page)).toBe('One article. Paste a second to compare.')
  })

  test('NDJSON holds an article a line; more than fifty are too many, and fold into their origins', async () => {
    await start()
    const lines = Array.from({ length: 62 }, (_, at) =>
      JSON.stringify({
        title: `Report ${at} of the water board`,
        text: `${story} Entry ${at} of the log was read aloud.`,
      }),
    )
    await drop(page, [{ name: 'all.ndjson', bytes: bytesOf(lines.join('\n')) }])
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('50 of 62 files were added.')
    await expect.poll(() => heading(page)).toContain('50 articles, ')
    expect(await page.locator('.folded').count()).toBeGreaterThan(0)
  })
})

describe('links', () => {
  test('opened elsewhere show the same articles, view, pair, style and what is kept', async () => {
    await start('#empty=')
    await paste(page, { 'text/plain': story })
    await paste(page, { 'text/plain': `${copy}\n\nSign up for our newsletter` })
    await expect.poll(() => heading(page)).toBe('Two articles, one origin')
    await show(page, 'Names')
    await page.getByLabel('House style').selectOption('bbc')
    await show(page, 'Article')
    await page.getByRole('button', { name: 'Keep newsletter' }).click()
    await show(page, 'Compare')
    await page.getByRole('button', { name: 'Swap' }).click()
    await page.getByText('Row by row').click()
    await expect.poll(() => page.url()).toContain('layout=rows')
    await expect.poll(() => page.url()).toContain('pair=2+1')
    const link = page.url()
    expect(link.length).toBeLessThan(2000)
    const other = await open(browser, link)
    await expect.poll(() => other.page.locator('.synopsis.two').count()).toBe(1)
    expect(await other.page.getByLabel('First article').inputValue()).toBe('1')
    expect(await other.page.locator('.picked').allTextContents()).toEqual(
      await page.locator('.picked').allTextContents(),
    )
    await show(other.page, 'Names')
    expect(await other.page.getByLabel('House style').inputValue()).toBe('bbc')
    await show(other.page, 'Article')
    await expect.poll(() => other.page.getByRole('button', { name: 'Remove newsletter' }).count()).toBe(1)
    expect(other.trouble).toEqual([])
    await other.page.context().close()
  })

  test('that are broken open the example', async () => {
    for (const hash of ['#articles=%%%', '#articles=AAAA&article=99&view=nothing&style=x', '#article=-3&pair=x+y']) {
      await start(hash)
      await settled(page)
      expect(await page.locator('.card').count()).toBe(5)
      if (hash !== '#article=-3&pair=x+y') await page.context().close()
    }
  })

  test('that are pasted into the address open at once', async () => {
    await start()
    await page.goto(`${fileUrl}#view=names&style=nyt`)
    await expect.poll(() => page.locator('[aria-selected=true]').textContent()).toBe('Names')
    expect(await page.getByLabel('House style').inputValue()).toBe('nyt')
  })
})

test('an article of one’s own can be taken away, and the way back is one button', async () => {
  await start('#empty=')
  for (const text of texts.slice(0, 3)) await paste(page, { 'text/plain': text })
  await expect.poll(() => heading(page)).toBe('Three articles, one origin')
  await page.getByRole('button', { name: 'Remove article 3' }).click()
  await expect.poll(() => heading(page)).toBe('Two articles, one origin')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => heading(page)).toBe('Three articles, one origin')
})
