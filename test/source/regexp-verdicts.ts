import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { check } from 'recheck'
import type { Pattern } from './regexps.ts'

/**
 * How the cost of each expression grows, by a hash of the expression: a verdict takes seconds and depends on nothing
 * else. By verdict, so that lines are short and merge.
 */
type Verdicts = Readonly<Record<string, readonly string[]>>

const file = path.join(import.meta.dirname, 'regexp-verdicts.json')

/**
 * The fuzzer's effort, cut to what still finds the classic mistakes in about a second a pattern, the same each time. The
 * clock only ends what hangs: a verdict that it ended is no verdict.
 */
const effort = { timeout: 600_000, randomSeed: 1, maxIteration: 3, maxGenerationSize: 30, incubationLimit: 8_000 }

export const LINEAR = 'linear'

export const keyOf = ({ source, flags }: Pattern): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16)

/** By key. */
export function knownVerdicts(): Map<string, string> {
  const verdicts: Verdicts = JSON.parse(readFileSync(file, 'utf8'))
  return new Map(Object.entries(verdicts).flatMap(([verdict, keys]) => keys.map((key) => [key, verdict] as const)))
}

export function writeVerdicts(verdicts: ReadonlyMap<string, string>): void {
  const sorted: Record<string, string[]> = {}
  for (const [key, verdict] of [...verdicts].sort()) sorted[verdict] = [...(sorted[verdict] ?? []), key]
  writeFileSync(file, `${JSON.stringify(sorted, null, 1)}\n`)
}

/** The verdict of each pattern by key: the known one, else worked out here. */
export async function verdictsOf(
  patterns: readonly Pattern[],
  known: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const verdicts = new Map<string, string>()
  const waiting = new Map(patterns.map((pattern) => [keyOf(pattern), pattern])).entries()
  const work = async () => {
    for (const [key, pattern] of waiting) verdicts.set(key, known.get(key) ?? (await verdictOf(pattern)))
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return verdicts
}

async function verdictOf({ source, flags }: Pattern): Promise<string> {
  const verdict = await check(source, flags, effort)
  if (verdict.status === 'safe') return LINEAR
  return verdict.status === 'vulnerable' ? verdict.complexity.summary : `unknown: ${verdict.error.kind}`
}
