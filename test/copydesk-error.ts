import { expect } from 'vitest'
import { type ErrorCode, isCopydeskError } from '../src/index.ts'

/** Runs what must throw and gives what an error of copydesk says: its class, code, path and message. */
export function thrownBy(run: () => unknown): { name: string; code: ErrorCode; path: string | null; message: string } {
  let thrown: unknown
  try {
    run()
  } catch (error) {
    thrown = error
  }
  expect(thrown, 'nothing was thrown').toBeDefined()
  if (!isCopydeskError(thrown)) throw thrown
  const { name, code, path, message } = thrown
  return { name, code, path, message }
}
