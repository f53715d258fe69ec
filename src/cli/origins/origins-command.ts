import { type Origins, origins } from '../../index.ts'
import { type CorpusFailure, type CorpusItem, readCorpus } from '../corpus/read-corpus.ts'
import { reportFailure } from '../corpus/report-failure.ts'
import { originLines } from '../origin-lines.ts'
import { terminalOf } from '../terminal.ts'
import { complain, writeJson, writeOut } from '../write-out.ts'
import { originsHelp } from './origins-help.ts'
import { parseOrigins } from './parse-origins.ts'

const OK = 0
const SOME_FAILED = 1
const USAGE = 2

/** `copydesk origins`: the exit code is 0, 1 where something failed, 2 for a wrong command line. */
export async function originsCommand(args: readonly string[]): Promise<number> {
  const command = parseOrigins(args)
  if (command.kind === 'help') {
    await writeOut(`${originsHelp}\n`)
    return OK
  }
  if (command.kind === 'usage-error') {
    complain(`${command.message}\nTry: copydesk origins --help`)
    return USAGE
  }
  const { corpus } = command
  const items: CorpusItem[] = []
  const ids = new Set<string>()
  let failures = 0
  for await (const read of readCorpus(corpus, 'article')) {
    const item = 'id' in read && ids.has(read.id) ? taken(read) : read
    if (!('error' in item)) {
      ids.add(item.id)
      items.push(item)
    } else {
      failures++
      await reportFailure(item, corpus.format)
    }
  }
  const found = origins(
    items.map(({ article, fingerprint, source, date }) => ({ input: article ?? fingerprint!, source, date })),
  )
  if (corpus.format === 'ndjson') for (const row of originRows(items, found)) await writeJson(row)
  else {
    const titles = items.map(({ id, article }) => article?.title ?? id)
    for (const line of originLines(titles, found, terminalOf(process.stdout, process.env))) await writeOut(`${line}\n`)
  }
  return failures > 0 ? SOME_FAILED : OK
}

/** The answer speaks of articles by their ids, so a second article of one id has no place in it. */
function taken({ id, location }: CorpusItem): CorpusFailure {
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
