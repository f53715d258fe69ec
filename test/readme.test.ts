import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Example, examplesOf } from './readme/examples.ts'
import { keeps, promisedValue } from './readme/promise.ts'
import { runExample } from './readme/run-example.ts'
import { root } from './source/source-files.ts'

/** Every promise that an example does not keep, with what came instead. */
function broken(example: Example): string[] {
  const actual = runExample(example)
  return example.promises.flatMap(({ line, text, printed }, at) =>
    (printed ? actual[at] === text : keeps(actual[at], promisedValue(text)))
      ? []
      : [`line ${line}: promised ${text}, got ${JSON.stringify(actual[at])}`],
  )
}

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

describe('README.md', () => {
  const file = path.join(root, 'README.md')
  const examples = existsSync(file) ? examplesOf(readFileSync(file, 'utf8')) : []

  test('has examples that promise something', () => {
    expect(examples.flatMap((example) => example.promises).length).toBeGreaterThan(0)
  })

  test.each(examples.map((example) => [example.line, example] as const))(
    'line %i says what happens',
    (_line, example) => {
      expect(broken(example)).toEqual([])
    },
  )
})
