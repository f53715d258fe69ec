import { type Origins, origins } from '../../index.ts'
import type { Flags } from '../commands/flags.ts'
import { corpusRun } from '../corpus/corpus-run.ts'
import { type CorpusItem, readCorpus } from '../corpus/read-corpus.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Failure } from '../input/read-found.ts'
import { originLines } from '../origin-lines.ts'

/** `copydesk origins`: gives the exit code. */
export async function originsCommand(given: readonly string[], flags: Flags): Promise<number> {
  const run = await corpusRun(given, flags)
  const { output, progress } = run
  const items: CorpusItem[] = []
  const ids = new Set<string>()
  for await (const read of readCorpus(run.files, run.reading, run.article, 'article')) {
    const item = 'id' in read && ids.has(read.id) ? taken(read) : read
    progress.add(0, 1)
    if ('error' in item) await run.fail(item)
    else {
      ids.add(item.id)
      items.push(item)
    }
  }
  progress.say(`looking for the origins of ${items.length} articles`)
  const found = origins(
    items.map(({ article, fingerprint, source, date }) => ({ input: article ?? fingerprint!, source, date })),
  )
  progress.end()
  if (!run.table) for (const row of originRows(items, found)) await output.json(row)
  else {
    const titles = items.map(({ id, article }) => article?.title ?? id)
    for (const line of originLines(titles, found, output.terminal)) await output.line(line)
  }
  output.close()
  return run.failures() > 0 ? exitCodes.failed : exitCodes.ok
}

/** The answer speaks of articles by their ids, so a second article of one id has no place in it. */
function taken({ id, location }: CorpusItem): Failure {
  return { error: `id ${JSON.stringify(id)} is taken by an earlier article`, ...location }
}

/** What `origins` found, with ids in place of positions. */
function* originRows(
  items: readonly CorpusItem[],
  { groups, derived, unsure, independent }: Origins,
): Generator<object> {
  const idOf = (position: number): string => items[position]!.id
  const named = (text: string): string => text.replace(/\[(\d+)\]/g, (_, position: string) => `[${idOf(+position)}]`)
  for (const { members, origin, agency, cohesion, evidence } of groups)
    yield {
      type: 'origin',
      members: members.map(idOf),
      origin: idOf(origin),
      agency,
      cohesion,
      evidence: evidence.map((one) => ({
        ...one,
        member: idOf(one.member),
        comparedWith: idOf(one.comparedWith),
        text: named(one.text),
      })),
    }
  for (const { member, from, text } of derived)
    yield {
      type: 'derived',
      member: idOf(member),
      from: from.map(({ group, share }) => ({ origin: idOf(groups[group]!.origin), share })),
      text: named(text),
    }
  for (const pair of unsure) yield { type: 'unsure', ...pair, a: idOf(pair.a), b: idOf(pair.b), text: named(pair.text) }
  yield { type: 'summary', articles: items.length, independent }
}
