import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { broken } from './readme/broken.ts'
import { examplesOf } from './readme/examples.ts'
import { printedBy, sessionsOf } from './readme/sessions.ts'
import { root } from './source/root.ts'

describe('how examples are read', () => {
  const page = (...lines: string[]) => ['Text', '', '```ts', ...lines, '```', ''].join('\n')
  const brokenOn = (markdown: string) => examplesOf(markdown).flatMap(broken)

  test('promises that hold', () => {
    const markdown = page(
      "import { splitSentences } from 'copydesk'",
      "const [first, ...rest]: { text: string }[] = splitSentences('One went. Two came.')",
      "first.text // → 'One went.'",
      'rest.map(({ text }) => text)',
      "// → ['Two came.']",
      'first',
      '// → {',
      "//   text: 'One…', …",
      '// }',
      'console.log(rest.length, "more") // → 1 more',
      'Array.of(1, 2, 3) // → [1, …]',
    )
    expect(examplesOf(markdown)[0]?.promises).toHaveLength(5)
    expect(brokenOn(markdown)).toEqual([])
  })

  test('promises that do not', () => {
    const markdown = page(
      "import 'copydesk'",
      "'a' // → 'b'",
      'Array.of(1) // → [1, …]',
      'Object({ a: 1, b: 2 }) // → { a: 1 }',
    )
    expect(brokenOn(markdown)).toEqual([
      `line 5: promised 'b', got "a"`,
      'line 6: promised [1, …], got [1]',
      'line 7: promised { a: 1 }, got {"a":1,"b":2}',
    ])
  })

  test('a block without an import goes on with the last one', () => {
    const markdown = page("import { splitSentences } from 'copydesk'", 'const n = 2') + page('n // → 2', 'n + 1 // → 3')
    expect(examplesOf(markdown)).toHaveLength(1)
    expect(brokenOn(markdown)).toEqual([])
  })
})

/** The README and every page of docs, save the report that the build writes. */
const pages = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'))
    .filter((name) => name.endsWith('.md') && !name.endsWith('.api.md'))
    .map((name) => `docs/${name}`),
].map((page) => ({ page, markdown: readFileSync(path.join(root, page), 'utf8') }))

test('the README has examples that promise something', () => {
  expect(examplesOf(pages[0]!.markdown).flatMap((example) => example.promises).length).toBeGreaterThan(0)
})

const programs = pages.flatMap(({ page, markdown }) =>
  examplesOf(markdown).map((example) => [`${page}:${example.line}`, example] as const),
)

test.each(programs)('the program of %s does what it says', (_place, example) => {
  expect(broken(example)).toEqual([])
})

const sessions = pages.flatMap(({ page, markdown }) =>
  sessionsOf(markdown).map((session) => [`${page}:${session.line}`, session] as const),
)

test.each(sessions)('the commands of %s print what it shows', (_place, session) => {
  expect(printedBy(session)).toEqual(session.shown)
})
