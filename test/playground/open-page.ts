import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { chromiumPath } from '../browser/chromium-path.ts'
import { root } from '../source/source-files.ts'

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

export async function open(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Opened> {
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
  await page.locator('.tabs').waitFor()
  return { page, trouble }
}

/** Nothing is being worked out and nothing waits. No script is evaluated: the page's policy forbids it. */
export async function settled(page: Page): Promise<void> {
  await page.locator('body:not([data-busy]) .status:not(:empty)').waitFor()
}

export async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('tab', { name: view }).click()
  await settled(page)
}

export const viewNames = ['Article', 'Sentences', 'Names', 'Compare', 'Origins', 'Export'] as const
