import type { BoilerplateRule } from '../index.ts'
import { usageError } from './usage-error.ts'

/** Rules as a JSON file has them: the pattern is a string, its flags another. What is in them else, the verbs check. */
export function rulesIn(value: unknown, file: string): BoilerplateRule[] {
  if (!Array.isArray(value)) throw usageError(`--rules ${file}: it must hold a list of rules`)
  return value.map((rule: Readonly<Record<string, unknown>>, at) => {
    const { pattern, flags = '', ...rest } = rule ?? {}
    if (typeof pattern !== 'string' || typeof flags !== 'string')
      throw usageError(`--rules ${file}: rules[${at}].pattern and .flags must be strings`)
    try {
      return { ...rest, pattern: new RegExp(pattern, flags) } as unknown as BoilerplateRule
    } catch (error) {
      throw usageError(`--rules ${file}: rules[${at}].pattern: ${(error as Error).message}`)
    }
  })
}
