/**
 * Photographs the playground and the report in Chromium: `npm run pictures`. The browser is the one that the tests use
 * (`CHROMIUM_PATH`, else /usr/bin/chromium); fonts differ between machines, so no test compares these.
 */
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'

const page = (file) => new URL(`../${file}`, import.meta.url).href
const shots = [
  {
    name: 'playground-article',
    url: `${page('playground/index.html')}#sample=bridge&view=article&article=2`,
    wait: '.block',
    height: 940,
  },
  {
    name: 'playground-compare',
    url: `${page('playground/index.html')}#sample=bridge&view=compare&article=1&with=3`,
    wait: '.ribbon',
    height: 860,
  },
  { name: 'report', url: page('report.html'), wait: 'main', height: 900 },
]

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
for (const { name, url, wait, height } of shots) {
  const tab = await browser.newPage({ viewport: { width: 1100, height }, colorScheme: 'light' })
  await tab.goto(url)
  await tab.locator(wait).first().waitFor()
  await tab.waitForFunction(() => !document.body.hasAttribute('data-busy'))
  if (name === 'playground-article') await tab.locator('.block.removed').first().hover()
  await tab.screenshot({ path: fileURLToPath(new URL(`${name}.png`, import.meta.url)) })
  await tab.close()
}
await browser.close()
