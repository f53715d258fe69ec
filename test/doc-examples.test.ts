import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { broken } from './readme/broken.ts'
import { examplesOf } from './readme/examples.ts'
import { root } from './source/root.ts'

/** The doc comment above each exported function of the files that are one verb each. */
const verbs = [
  ...readdirSync(path.join(root, 'src')),
  'explain/explain-article.ts',
  ...['from-html', 'from-document', 'from-extracted'].map((name) => `html/${name}.ts`),
]
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  .flatMap((name) => {
    const source = readFileSync(path.join(root, 'src', name), 'utf8')
    return [...source.matchAll(/\/\*\*\n((?: \*.*\n)+?) \*\/\nexport function (\w+)/g)].map(
      ([, comment = '', verb = '']) => [verb, comment.replace(/^ \* ?/gm, '')] as const,
    )
  })

test.each(verbs)('the example of %s does what it says', (_verb, comment) => {
  const examples = examplesOf(comment)
  expect(examples.flatMap(({ promises }) => promises)).not.toEqual([])
  expect(examples.flatMap(broken)).toEqual([])
})
