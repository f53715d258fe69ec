import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { check } from 'recheck'
import type { Pattern } from './regexps.ts'

/**
 * How the cost of each expression grows, by a hash of the expression, one a line: a verdict takes seconds and depends on
 * nothing else.
 */
const file = path.join(import.meta.dirname, 'regexp-verdicts.txt')

/**
 * The fuzzer's effort, cut to what still finds the classic mistakes in about a second a pattern. It has clocks of its own;
 * what it found stands in the file, so that no run of the tests depends on how busy the machine is.
 */
const effort = { timeout: 600_000, randomSeed: 1, maxIteration: 3, maxGenerationSize: 30, incubationLimit: 8_000 }

export const LINEAR = 'linear'

/** Hex digits. */
const KEY_LENGTH = 16

export const keyOf = ({ source, flags }: Pattern): string =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, KEY_LENGTH)

/** By key. */
export const knownVerdicts = (): Map<string, string> =>
  new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(0, KEY_LENGTH), line.slice(KEY_LENGTH + 1)] as const),
  )

export function writeVerdicts(verdicts: ReadonlyMap<string, string>): void {
  const lines = [...verdicts].map(([key, verdict]) => `${key} ${verdict}\n`)
  writeFileSync(file, lines.sort().join(''))
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
