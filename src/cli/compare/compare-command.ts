import { align, compare, normalizeArticle } from '../../index.ts'
import type { Flags } from '../commands/flags.ts'
import { exitCodes } from '../exit-codes.ts'
import { articleRun } from '../read-articles.ts'
import { usageError } from '../usage-error.ts'
import { compareLines, type Side } from './compare-lines.ts'

/** `copydesk compare`: gives the exit code. */
export async function compareCommand(given: readonly string[], flags: Flags): Promise<number> {
  const { output, articles, failures } = await articleRun(given, flags)
  const sides: Side[] = []
  for await (const { name, input, options } of articles)
    sides.push({ name, normalized: normalizeArticle(input, options) })
  if (failures() > 0) return exitCodes.failed
  const [a, b] = sides
  if (a === undefined || b === undefined || sides.length > 2)
    throw usageError(`compare takes two articles; here ${sides.length === 1 ? 'is 1' : `are ${sides.length}`}`)
  const comparison = compare(a.normalized.fingerprint, b.normalized.fingerprint)
  if (flags.json === true) {
    const alignment = align(a.normalized.article, b.normalized.article)
    await output.json({ type: 'comparison', a: a.name, b: b.name, ...comparison, alignment })
  } else for (const line of compareLines(a, b, comparison, output.terminal)) await output.line(line)
  output.close()
  return flags.exitCode === true && comparison.related ? exitCodes.found : exitCodes.ok
}
