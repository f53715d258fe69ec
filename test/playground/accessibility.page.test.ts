import path from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../source/source-files.ts'
import { fileUrl, launch, open, settled, show, viewNames } from './open-page.ts'

const screens: readonly (readonly [string, BrowserContextOptions])[] = [
  ['a light desktop', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
  ['a dark desktop', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
  ['a light phone', { viewport: { width: 360, height: 740 }, colorScheme: 'light', hasTouch: true, isMobile: true }],
  ['a dark phone', { viewport: { width: 360, height: 740 }, colorScheme: 'dark', hasTouch: true, isMobile: true }],
]

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

interface Finding {
  readonly id: string
  readonly impact: string | null
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe-core calls serious or critical, with the first element that it means. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  // Its preloading would fetch the style sheet, which the page's policy forbids.
  const { violations } = (await page.evaluate('axe.run({ preload: false })')) as { violations: readonly Finding[] }
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

function overflow(page: Page): Promise<unknown> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

describe.each(screens)('on %s', (_name, options) => {
  test('every view of the playground is sound and fits the screen', async () => {
    const { page, trouble } = await open(browser, `${fileUrl}#sample=seeds&article=4&with=1`, options)
    await settled(page)
    for (const view of viewNames) {
      await show(page, view)
      expect({ view, faults: await faults(page) }).toEqual({ view, faults: [] })
      expect({ view, overflow: await overflow(page) }).toEqual({ view, overflow: 0 })
    }
    await show(page, 'Compare')
    for (const layout of ['Side by side', 'In one text']) {
      await page.getByLabel(layout).check()
      expect(await faults(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
    }
    expect(trouble).toEqual([])
    await page.context().close()
  })

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
