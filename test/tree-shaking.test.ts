import { expect, test } from 'vitest'
import { impureStatementsOf, modulesOfTheCore } from './source/impure-statements.ts'

test.each(await modulesOfTheCore())('a bundler can drop all of %s', async (file) => {
  expect((await impureStatementsOf(file)).slice(0, 300)).toBe('')
})
