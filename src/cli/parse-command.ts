import { parseArgs } from 'node:util'
import type { NormalizeOptions } from '../index.ts'
import { firstSentence } from './flag-values.ts'
import { verbFlags, verbOptions } from './verb-flags.ts'

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'usage-error'; readonly message: string }
  | {
      readonly kind: 'run'
      readonly files: readonly string[]
      readonly json: boolean
      readonly options: NormalizeOptions
    }

const flags = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  json: { type: 'boolean' },
  ...verbFlags,
} as const

/** Reads the command line; never prints and never exits. */
export function parseCommand(args: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: flags, allowPositionals: true })
    if (values.help) return { kind: 'help' }
    if (values.version) return { kind: 'version' }
    if (positionals.length === 0) return { kind: 'usage-error', message: 'no file given' }
    return { kind: 'run', files: positionals, json: values.json ?? false, options: verbOptions(values) }
  } catch (error) {
    return { kind: 'usage-error', message: firstSentence(error) }
  }
}
