import { type DedupeEngine, memoryEngine } from './engine.ts'

export const engineNames = ['memory', 'duckdb'] as const
export type EngineName = (typeof engineNames)[number]

export interface EngineOptions {
  /** Where the database is kept; without one, in a temporary place. */
  readonly file?: string
  /** As DuckDB writes it: `2GB`. */
  readonly memoryLimit?: string
}

/** @throws {Error} where the engine's package is not installed. */
export async function openEngine(name: EngineName, options: EngineOptions): Promise<DedupeEngine> {
  if (name === 'memory') return memoryEngine()
  const { duckdbEngine } = await import('./duckdb.ts')
  return duckdbEngine(options)
}
