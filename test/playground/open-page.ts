import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { chromiumPath } from '../browser/chromium-path.ts'
import { root } from '../source/root.ts'

const folder = path.join(root, 'docs/playground')

export const fileUrl = pathToFileURL(path.join(folder, 'index.html')).href

/** As strict as the page's own policy, and said by the server. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

/** Serves the folder of the playground, and nothing else. */
export async function serve(): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? '/', 'http://localhost').pathname) || 'index.html'
    try {
      const content = readFileSync(path.join(folder, name))
      response.writeHead(200, {
        'content-type': types[path.extname(name)] ?? 'application/octet-stream',
        'content-security-policy': policy,
      })
      response.end(content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

export function launch(): Promise<Browser> {
  // Chromium refuses its sandbox to root, which CI often is.
  return chromium.launch({ executablePath: chromiumPath()!, args: ['--no-sandbox'] })
}

/** A page, and everything that went wrong on it: errors, violations of the policy, requests to elsewhere. */
export interface Opened {
  readonly page: Page
  readonly trouble: string[]
}

export const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } }
export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

export async function open(browser: Browser, url: string, options: BrowserContextOptions = desktop): Promise<Opened> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const trouble: string[] = []
  const home = new URL('.', url).href
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text())
  })
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && !/^(?:blob|data):/.test(request.url())) trouble.push(request.url())
  })
  await page.goto(url)
  await settled(page)
  return { page, trouble }
}

/** Nothing is being worked out and nothing waits. */
export async function settled(page: Page): Promise<void> {
  await page.locator('body:not([data-busy]) .masthead').waitFor()
  await page.locator('#panel h1').first().waitFor({ state: 'attached' })
  await page.locator('body:not([data-busy])').waitFor()
}

export async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('tab', { name: view }).click()
  await settled(page)
}

export const viewNames = ['Origins', 'Article', 'Compare', 'Names', 'Code'] as const

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** Everything that axe-core finds, each with the first element that it means. */
export async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  // Its preloading would fetch the style sheet, which the page's policy forbids.
  const { violations } = (await page.evaluate('axe.run({ preload: false })')) as { violations: readonly Finding[] }
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

/** Pixels that the page is wider than the screen. */
export function overflow(page: Page): Promise<unknown> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

/** As a person pastes: all at once, with what the clipboard holds. */
export async function paste(page: Page, data: Readonly<Record<string, string>>, target = 'body'): Promise<void> {
  await page.evaluate(
    `(([data, target]) => {
      const clipboardData = new DataTransfer()
      for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.querySelector(target).dispatchEvent(event)
    })(${JSON.stringify([data, target])})`,
  )
}

/** As a person drops files on the page. */
export async function drop(
  page: Page,
  files: readonly { readonly name: string; readonly bytes: readonly number[] }[],
): Promise<void> {
  await page.evaluate(
    `((files) => {
      const dataTransfer = new DataTransfer()
      for (const { name, bytes } of files) dataTransfer.items.add(new File([new Uint8Array(bytes)], name))
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    })(${JSON.stringify(files)})`,
  )
}

export const bytesOf = (text: string): number[] => [...Buffer.from(text)]

export const heading = (page: Page): Promise<string | null> => page.locator('#panel h1').first().textContent()
