import { readFileSync } from 'node:fs'
import { reasonOf } from './input/reason-of.ts'
import { usageError } from './usage-error.ts'

/** What a JSON file holds that an option names. @throws a usage error. */
export function readJsonFile(file: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw usageError(`${file}: ${reasonOf(error)}`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw usageError(`${file}: not JSON: ${reasonOf(error)}`)
  }
}
