import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../source/root.ts'
import {
  bytesOf,
  desktop,
  drop,
  faults,
  fileUrl,
  heading,
  launch,
  open,
  overflow,
  paste,
  phone,
  settled,
} from './open-page.ts'

const screens: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a light desktop', { ...desktop, colorScheme: 'light' }],
  ['a dark desktop', { ...desktop, colorScheme: 'dark' }],
  ['a light phone', { ...phone, colorScheme: 'light' }],
  ['a dark phone', { ...phone, colorScheme: 'dark' }],
]

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

/** Each state of the page, by the link that opens it and what is then done. */
const states: readonly (readonly [string, string, ((page: Page) => Promise<unknown>)?])[] = [
  ['origins', '#view=origins'],
  [
    'origins folded, proof open',
    '#view=origins',
    (page) =>
      page
        .getByRole('button', { name: 'Fold' })
        .click()
        .then(() => page.getByRole('button', { name: /^Show all/ }).click()),
  ],
  ['article', '#view=article&article=2', (page) => page.locator('.gone').first().focus()],
  [
    'article, every switch',
    '#view=article&article=2',
    (page) =>
      page
        .getByLabel('Number the sentences')
        .check()
        .then(() => page.getByLabel(/^One spelling/).check()),
  ],
  ['compare as printed', '#view=compare&layout=printed'],
  ['compare row by row', '#view=compare&layout=rows'],
  ['compare in one text', '#view=compare&layout=one'],
  ['names', '#view=names'],
  ['code', '#view=code'],
  ['empty', '#empty='],
  [
    'one article',
    '#empty=',
    (page) =>
      paste(page, {
        'text/plain':
          'Ferry sails again\n\nThe ferry to Kell sailed again on Monday after a week in dock, the harbour office said.',
      }).then(() => expect.poll(() => heading(page)).toContain('One article')),
  ],
  [
    'a notice',
    '#view=origins',
    (page) => drop(page, [{ name: 'a.pdf', bytes: bytesOf('%PDF-1.7') }]).then(() => page.locator('.notice').waitFor()),
  ],
]

describe.each(screens)('on %s', (_name, options) => {
  test('every view and state of the playground is sound and fits the screen', async () => {
    for (const [name, hash, act] of states) {
      const { page, trouble } = await open(browser, fileUrl + hash, options)
      await settled(page)
      await act?.(page)
      expect({ name, faults: await faults(page), overflow: await overflow(page), trouble }).toEqual({
        name,
        faults: [],
        overflow: 0,
        trouble: [],
      })
      await page.context().close()
    }
  }, 240_000)

  test('the report is sound and fits the screen, every fold opened', async () => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    await page.goto(pathToFileURL(path.join(root, 'docs/report.html')).href)
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    expect(await faults(page)).toEqual([])
    expect(await overflow(page)).toBe(0)
    await context.close()
  })
})

test.each([320, 768])('no view is wider than a screen of %i pixels', async (width) => {
  const { page } = await open(browser, fileUrl, { viewport: { width, height: 800 } })
  for (const hash of [
    '#view=origins',
    '#view=article&article=2',
    '#view=compare&layout=printed',
    '#view=compare&layout=one',
    '#view=names',
    '#view=code',
    '#empty=',
  ]) {
    await page.goto(fileUrl + hash)
    await settled(page)
    expect({ hash, overflow: await overflow(page) }).toEqual({ hash, overflow: 0 })
  }
  await page.goto(pathToFileURL(path.join(root, 'docs/report.html')).href)
  expect(await overflow(page)).toBe(0)
  await page.context().close()
})

test('everything is reached by Tab, and shows that it has the focus', async () => {
  const { page } = await open(browser, fileUrl)
  await settled(page)
  const count = Number(await page.locator('button:visible, a:visible, select:visible, textarea:visible').count())
  const seen = new Set<string>()
  for (let step = 0; step < count + 5; step++) {
    await page.keyboard.press('Tab')
    const focused = (await page.evaluate(`(() => {
      const one = document.activeElement
      const style = getComputedStyle(one)
      return { name: one.outerHTML.slice(0, 120), isShown: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, isBody: one === document.body }
    })()`)) as { name: string; isShown: boolean; isBody: boolean }
    if (focused.isBody) break
    expect(focused).toMatchObject({ isShown: true })
    seen.add(focused.name)
  }
  // The four tabs that are not chosen are reached by arrows.
  expect(seen.size).toBeGreaterThanOrEqual(count - 4 - 5)
  await page.context().close()
})

test('on a phone whatever is touched is 44 pixels high', async () => {
  const { page } = await open(browser, fileUrl, phone)
  for (const hash of ['#view=origins', '#view=article&article=2', '#view=compare', '#view=code']) {
    await page.goto(fileUrl + hash)
    await settled(page)
    const small = await page.evaluate(`Array.from(
      document.querySelectorAll('main button, .masthead button, main select'),
    ).filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5).map((one) => one.outerHTML.slice(0, 100))`)
    expect({ hash, small }).toEqual({ hash, small: [] })
  }
  await page.context().close()
})

test('the report prints every synopsis, whole titles, both tables and no switch', async () => {
  const context = await browser.newContext(desktop)
  const page = await context.newPage()
  await page.goto(pathToFileURL(path.join(root, 'docs/report.html')).href)
  await page.getByText('As it came in').first().click()
  expect(await page.locator('.before').isVisible()).toBe(true)
  expect(await page.locator('.after').isVisible()).toBe(false)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.after').isVisible()).toBe(true)
  expect(await page.locator('.before').isVisible()).toBe(true)
  expect(await page.locator('.segments').isVisible()).toBe(false)
  expect(await page.locator('.synopsis tbody tr:visible').count()).toBe(13)
  const titles = (await page.evaluate(
    "Array.from(document.querySelectorAll('.card h3'), (one) => one.scrollWidth <= one.clientWidth && one.textContent)",
  )) as unknown[]
  expect(titles[4]).toBe('Night shift on the Sula bridge: “the lamps began to swing”')
  expect((await page.pdf()).length).toBeGreaterThan(1000)
  await context.close()
})
