import { parseArgs } from 'node:util'
import { type CorpusOptions, corpusFlags, corpusOptions } from '../corpus/parse-corpus.ts'
import { firstSentence, oneOf } from '../flag-values.ts'
import { type EngineName, type EngineOptions, engineNames } from './open-engine.ts'

export type DedupeCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'usage-error'; readonly message: string }
  | DedupeRun

export interface DedupeRun {
  readonly kind: 'dedupe'
  readonly corpus: CorpusOptions
  readonly engine: EngineName
  readonly engineOptions: EngineOptions
}

const flags = {
  ...corpusFlags,
  engine: { type: 'string' },
  database: { type: 'string' },
  'memory-limit': { type: 'string' },
} as const

const SIZE = /^\d+(?:\.\d+)? ?[kmgt]i?b$/i

/** Reads what stands after `copydesk dedupe`; never prints and never exits. */
export function parseDedupe(args: readonly string[]): DedupeCommand {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: flags, allowPositionals: true })
    if (values.help) return { kind: 'help' }
    const { database: file, 'memory-limit': memoryLimit } = values
    const engine = oneOf(engineNames, values.engine, '--engine') ?? 'memory'
    if (engine === 'memory' && (file ?? memoryLimit) !== undefined)
      throw new Error('--database and --memory-limit are for --engine duckdb')
    if (memoryLimit !== undefined && !SIZE.test(memoryLimit))
      throw new Error(`--memory-limit must be a size such as 2GB, got '${memoryLimit}'`)
    return {
      kind: 'dedupe',
      corpus: corpusOptions(values, positionals),
      engine,
      engineOptions: { ...(file !== undefined && { file }), ...(memoryLimit !== undefined && { memoryLimit }) },
    }
  } catch (error) {
    return { kind: 'usage-error', message: firstSentence(error) }
  }
}
