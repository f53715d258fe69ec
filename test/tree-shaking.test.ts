import { expect, test } from 'vitest'
import { impureStatementsOf } from './source/impure-statements.ts'
import { sourceFiles } from './source/source-files.ts'

const core = sourceFiles()
  .map((file) => file.path)
  .filter((file) => !/^src\/(?:cli|retext)\//.test(file))

test.each(core)('a bundler can drop all of %s', async (file) => {
  expect((await impureStatementsOf(file)).slice(0, 300)).toBe('')
})
