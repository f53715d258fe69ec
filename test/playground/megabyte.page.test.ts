import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fileUrl, launch, open, paste, settled, show, viewNames } from './open-page.ts'

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
      if (!document.querySelector('.synopsis')) return
      document.documentElement.dataset.shownAt = performance.now()
      observer.disconnect()
    }).observe(document, { subtree: true, childList: true })`)
    await tab.goto(fileUrl)
    await tab.locator('html[data-shown-at]').waitFor()
    times.push(Number(await tab.locator('html').getAttribute('data-shown-at')))
    expect(await tab.locator('.card').count()).toBe(5)
    await context.close()
  }
  console.log(`playground: five articles shown after ${times.map((time) => Math.round(time)).join(', ')} ms`)
})

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
  await paste(page, { 'text/plain': megabyte })
  await page.locator('body[data-busy]').waitFor()
  await page.getByRole('tab', { name: 'Article' }).click()
  expect(await page.getByRole('tab', { name: 'Article' }).getAttribute('aria-selected')).toBe('true')
  await settled(page)
  const longest = Math.round(Number(await page.evaluate('clearInterval(window.beat), window.longest')))
  console.log(`playground: longest stop of the page while a megabyte was pasted and read: ${longest} ms`)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect
    .poll(() => page.getByRole('alert').textContent())
    .toContain('Too long for a link. Download the report instead.')
}, 120_000)

test('every view shows a slice of it, and more on demand', async () => {
  for (const view of viewNames) {
    await show(page, view)
    expect(await page.locator('main *').count()).toBeLessThan(12_000)
  }
  await show(page, 'Article')
  await expect.poll(() => page.locator('.line').count()).toBeGreaterThan(100)
  const before = await page.locator('.line').count()
  expect(before).toBeLessThan(1000)
  const more = page.getByRole('button', { name: /^Show more/ })
  await more.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('.line').count()).toBeGreaterThan(before)
  expect(trouble).toEqual([])
}, 120_000)
