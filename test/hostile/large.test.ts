import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Program, programOf } from './program.ts'

/** No measurement: a quadratic step on 10 MB would not end in days. */
const STUCK = 600_000

let program: Program
beforeAll(async () => {
  program = await programOf('check-large.ts')
})
afterAll(() => program.remove())

test.each([
  ['splitSentences', '3\n'],
  ['parseArticle', '0\n'],
  ['stripBoilerplate', 'true\n'],
  ['normalizeNames', 'true\n'],
  ['fingerprint', 'true\n'],
])('many megabytes of news: %s', { timeout: 2 * STUCK }, (verb, expected) => {
  expect(program.run(verb, STUCK)).toEqual({ printed: expected, trouble: '' })
})
