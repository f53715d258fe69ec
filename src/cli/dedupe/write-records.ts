import type { Flags } from '../commands/flags.ts'
import { complain } from '../complain.ts'
import type { CorpusRun } from '../corpus/corpus-run.ts'
import { count } from '../count.ts'
import { type Failure, type Found, readFound } from '../input/read-found.ts'
import { failureText } from '../read-articles.ts'
import { withMembers } from '../run/json-members.ts'
import type { Outcome } from './dedupe-command.ts'
import type { DedupeEngine } from './engine.ts'

/**
 * Reads the corpus again and writes its records in their order: all of them, each with what it is a duplicate of, or only
 * those that stand for themselves and for their cluster. Says how many duplicates there are.
 */
export async function writeRecords(
  engine: DedupeEngine,
  run: CorpusRun,
  outcomes: readonly Outcome[],
  { annotate }: Flags,
): Promise<number> {
  const representatives = await representativesOf(engine)
  run.progress.end()
  let at = 0
  const { onRead: _, ...reading } = run.reading
  for await (const found of readFound(run.files, reading)) {
    const failure = outcomes[at++] ?? null
    if (failure !== null || 'error' in found) await fail(failure ?? (found as Failure), run, annotate === true)
    else {
      const representative = representatives.get(found.name)
      if (annotate === true) await run.output.line(annotated(found, representative ?? null, run.table))
      else if (representative === undefined) await run.output.line(run.table ? found.name : found.json)
    }
  }
  if (run.output.screen) complain(`${count(representatives.size, 'duplicate')} of ${outcomes.length} records`)
  return representatives.size
}

/** For each duplicate what stands for it. */
async function representativesOf(engine: DedupeEngine): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for await (const { members, representative } of engine.clusters())
    for (const member of members) if (member !== representative) found.set(member, representative)
  return found
}

/** Among the records in its place; a corpus without duplicates holds nothing else. */
async function fail(failure: Failure, run: CorpusRun, annotate: boolean): Promise<void> {
  if (annotate) await run.fail(failure)
  else {
    run.countFailure()
    complain(failureText(failure))
  }
}

function annotated({ name, json }: Found, representative: string | null, table: boolean): string {
  return table ? `${name}\t${representative ?? ''}` : withMembers(json, { duplicateOf: representative })
}
