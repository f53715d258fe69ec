import type { Flags } from '../commands/flags.ts'
import { usageError } from '../usage-error.ts'
import type { EngineName, EngineOptions } from './open-engine.ts'

/** The engine that the flags ask for. */
export interface EngineChoice {
  readonly name: EngineName
  readonly options: EngineOptions
}

const SIZE = /^\d+(?:\.\d+)? ?[kmgt]i?b$/i

/** @throws a usage error. */
export function engineChoice({ engine = 'memory', database: file, memoryLimit }: Flags): EngineChoice {
  if (engine === 'memory' && (file ?? memoryLimit) !== undefined)
    throw usageError('--database and --memory-limit are for --engine duckdb')
  if (memoryLimit !== undefined && !SIZE.test(memoryLimit))
    throw usageError(`--memory-limit must be a size such as 2GB, got '${memoryLimit}'`)
  return {
    name: engine,
    options: { ...(file !== undefined && { file }), ...(memoryLimit !== undefined && { memoryLimit }) },
  }
}
