import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shownOnPage } from './figures/figures-page.mjs'
import { quotedIn } from './figures/readme-table.mjs'

test('the README quotes its figures from docs/figures.md', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(quotedIn(readme, shownOnPage())).toBe(readme)
})
