/**
 * Photographs the playground and the report in Chromium: `npm run pictures`. The browser is the one that the tests use
 * (`CHROMIUM_PATH`, else /usr/bin/chromium); fonts differ between machines, so no test compares these.
 */
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'

const page = (file) => new URL(`../${file}`, import.meta.url).href
const playground = page('playground/index.html')
const shots = [
  { name: 'playground-origins', url: `${playground}#view=origins`, wait: '.synopsis', height: 900 },
  { name: 'playground-article', url: `${playground}#view=article&article=2`, wait: '.line', height: 1100 },
  { name: 'playground-compare', url: `${playground}#view=compare&pair=1+3`, wait: '.ribbon', height: 1240 },
  { name: 'report', url: page('report.html'), wait: 'main', height: 1240 },
]

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
for (const { name, url, wait, height } of shots) {
  const tab = await browser.newPage({ viewport: { width: 1440, height }, colorScheme: 'light' })
  await tab.goto(url)
  await tab.locator(wait).first().waitFor()
  await tab.locator('body:not([data-busy])').waitFor()
  if (name === 'playground-article') await tab.locator('.line.removed').first().hover()
  await tab.screenshot({ path: fileURLToPath(new URL(`${name}.png`, import.meta.url)) })
  await tab.close()
}
await browser.close()
