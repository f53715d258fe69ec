import { parseArgs } from 'node:util'
import type { NameStyle, NormalizeOptions } from '../index.ts'

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

export const modes = ['conservative', 'balanced'] as const

export const styles = [
  'default',
  'ap',
  'reuters',
  'guardian',
  'bbc',
  'nyt',
  'afp',
  'aljazeera',
  'official',
  'cnn',
] as const satisfies readonly NameStyle[]

const flags = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  json: { type: 'boolean' },
  mode: { type: 'string' },
  style: { type: 'string' },
} as const

/** Reads the command line; never prints and never exits. */
export function parseCommand(args: readonly string[]): Command {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: flags, allowPositionals: true })
    if (values.help) return { kind: 'help' }
    if (values.version) return { kind: 'version' }
    if (positionals.length === 0) return usageError('no file given')
    const mode = oneOf(modes, values.mode, '--mode')
    const style = oneOf(styles, values.style, '--style')
    return {
      kind: 'run',
      files: positionals,
      json: values.json ?? false,
      options: { ...(mode && { article: { mode } }), ...(style && { names: { style } }) },
    }
  } catch (error) {
    return usageError(firstSentence(error instanceof Error ? error.message : String(error)))
  }
}

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined, flag: string): T | undefined {
  if (value === undefined) return undefined
  const found = allowed.find((one) => one === value)
  if (found === undefined) throw new Error(`${flag} must be one of ${allowed.join(', ')}, got '${value}'`)
  return found
}

function usageError(message: string): Command {
  return { kind: 'usage-error', message }
}

/** `parseArgs` explains at length how to escape a leading dash; the first sentence names the mistake. */
function firstSentence(message: string): string {
  const end = message.indexOf('. ')
  return (end < 0 ? message : message.slice(0, end)).replace(/^\w/, (letter) => letter.toLowerCase())
}
