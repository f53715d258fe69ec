import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileUrl, launch, open, settled, show, viewNames } from './open-page.ts'

let browser: Browser
let page: Page
let trouble: string[]

beforeAll(async () => {
  browser = await launch()
  ;({ page, trouble } = await open(browser, fileUrl))
})

afterAll(() => browser.close())

const paragraph =
  'The harbour of Odessa was closed for the night, the port master said, and 14 ships lay at anchor off the mole. “Nobody sails before six,” she told reporters. A pilot from Kiev, Ukraine, said that he had seen worse in the spring.'

/** A million characters in paragraphs that all differ. */
const megabyte = Array.from({ length: 4_400 }, (_, at) => `${paragraph} Entry ${at} of the log.`).join('\n\n')

test('a first look at five articles is quick', async () => {
  const times: number[] = []
  for (let run = 0; run < 3; run++) {
    const context = await browser.newContext()
    const tab = await context.newPage()
    await tab.addInitScript(`new MutationObserver((_, observer) => {
      if (!document.querySelector('.status')?.textContent.includes('origin') || !document.querySelector('.block')) return
      document.documentElement.dataset.shownAt = performance.now()
      observer.disconnect()
    }).observe(document, { subtree: true, childList: true, characterData: true })`)
    await tab.goto(fileUrl)
    await tab.locator('html[data-shown-at]').waitFor()
    times.push(Number(await tab.locator('html').getAttribute('data-shown-at')))
    expect(await tab.locator('.article-button').count()).toBe(5)
    await context.close()
  }
  console.log(`playground: five articles shown after ${times.map((time) => Math.round(time)).join(', ')} ms`)
})

/** As a person pastes: a long text, all at once. */
async function paste(text: string): Promise<void> {
  await page.locator('#text').selectText()
  await page.evaluate(`{
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', ${JSON.stringify(text)})
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.getElementById('text').dispatchEvent(event)
  }`)
}

test('a megabyte is read beside the page, which goes on answering', async () => {
  expect(megabyte.length).toBeGreaterThan(1_000_000)
  await settled(page)
  await page.evaluate(`{
    window.longest = 0
    let last = performance.now()
    window.beat = setInterval(() => {
      const now = performance.now()
      window.longest = Math.max(window.longest, now - last)
      last = now
    }, 10)
  }`)
  await paste(megabyte)
  await page.locator('body[data-busy]').waitFor()
  await page.getByRole('tab', { name: 'Origins' }).click()
  expect(await page.getByRole('tab', { name: 'Origins' }).getAttribute('aria-selected')).toBe('true')
  expect(await page.evaluate("document.body.hasAttribute('data-busy')")).toBe(true)
  await settled(page)
  const longest = Math.round(Number(await page.evaluate('clearInterval(window.beat), window.longest')))
  console.log(`playground: longest stop of the page while a megabyte was pasted and read: ${longest} ms`)
  await expect.poll(() => page.locator('.note').textContent()).toContain('too long for a link')
})

test('every view shows a slice of it, and more on demand', async () => {
  for (const view of viewNames) {
    await show(page, view)
    expect(await page.locator('main *').count()).toBeLessThan(12_000)
  }
  await show(page, 'Sentences')
  expect(await page.locator('.sentences li').count()).toBeLessThan(1000)
  const before = await page.locator('.sentences li').count()
  const more = page.getByRole('button', { name: /^Show more/ })
  await more.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.sentences li').count()).toBeGreaterThan(before)
  expect(await page.locator('.more:focus').count()).toBe(1)
  expect(trouble).toEqual([])
})
