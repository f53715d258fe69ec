import { fingerprint, type IndexCluster } from '../../index.ts'
import type { Flags } from '../commands/flags.ts'
import { type CorpusRun, corpusRun } from '../corpus/corpus-run.ts'
import { type CorpusItem, itemOf } from '../corpus/read-corpus.ts'
import { count } from '../count.ts'
import { exitCodes } from '../exit-codes.ts'
import { type Failure, readFound } from '../input/read-found.ts'
import { onSignal } from '../on-signal.ts'
import { usageError } from '../usage-error.ts'
import { clusterLines } from './cluster-lines.ts'
import type { DedupeEngine } from './engine.ts'
import { type EngineChoice, engineChoice } from './engine-choice.ts'
import { openEngine } from './open-engine.ts'
import { spooled } from './spooled.ts'
import { writeRecords } from './write-records.ts'

/** What was made of each record in turn: null, or what is wrong with it. */
export type Outcome = Failure | null

/** `copydesk dedupe`: gives the exit code. */
export async function dedupeCommand(given: readonly string[], flags: Flags): Promise<number> {
  const choice = engineChoice(flags)
  if (flags.annotate === true && flags.unique === true) throw usageError('--annotate and --unique do not go together')
  // There is nothing to finish; at an orderly exit temporary files are taken away.
  const stop = onSignal(() => process.exit(stop.code))
  try {
    const run = await corpusRun(given, flags)
    const duplicates = await dedupe(run, flags, choice)
    run.output.close()
    if (run.failures() > 0) return exitCodes.failed
    return flags.exitCode === true && duplicates > 0 ? exitCodes.found : exitCodes.ok
  } finally {
    stop.release()
  }
}

/** How many duplicates there are. */
async function dedupe(run: CorpusRun, flags: Flags, { name, options }: EngineChoice): Promise<number> {
  const again = flags.annotate === true || flags.unique === true
  const reading = again && run.files.includes('-') ? await spooled(run.reading) : run.reading
  const engine = await openEngine(name, options)
  try {
    const outcomes = await fill(engine, { ...run, reading }, again)
    run.progress.say(`comparing ${count(outcomes.articles, 'article')}`)
    if (again) return await writeRecords(engine, { ...run, reading }, outcomes.all, flags)
    return await (run.table ? printClusters : writeClusters)(engine, run, outcomes.articles)
  } finally {
    run.progress.end()
    await engine.close()
  }
}

interface Outcomes {
  readonly articles: number
  /** One for each record, where they are wanted. */
  readonly all: readonly Outcome[]
}

async function fill(engine: DedupeEngine, run: CorpusRun, wanted: boolean): Promise<Outcomes> {
  const all: Outcome[] = []
  let articles = 0
  for await (const found of readFound(run.files, run.reading)) {
    const item = 'error' in found ? found : await itemOf(found, run.reading, run.article, 'fingerprint')
    const failure = 'error' in item ? item : await add(engine, item)
    run.progress.add(0, 1)
    if (failure === null) articles++
    else if (!wanted) await run.fail(failure)
    if (wanted) all.push(failure)
  }
  return { articles, all }
}

async function add(engine: DedupeEngine, item: CorpusItem): Promise<Outcome> {
  const { id, source, date, article } = item
  try {
    await engine.add({
      id,
      fingerprint: item.fingerprint ?? fingerprint(article!),
      ...(source !== undefined && { source }),
      ...(date !== undefined && { date }),
    })
    return null
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error), ...item.location }
  }
}

async function writeClusters(engine: DedupeEngine, { output }: CorpusRun, articles: number): Promise<number> {
  let clusters = 0
  let duplicates = 0
  for await (const cluster of engine.clusters()) {
    await output.json({ type: 'cluster', ...cluster })
    clusters++
    duplicates += cluster.members.length - 1
  }
  await output.json({ type: 'summary', articles, clusters, duplicates })
  return duplicates
}

async function printClusters(engine: DedupeEngine, { output, progress }: CorpusRun, articles: number): Promise<number> {
  const clusters: IndexCluster[] = []
  for await (const cluster of engine.clusters()) clusters.push(cluster)
  progress.end()
  for (const line of clusterLines(clusters, output.terminal)) await output.line(line)
  const duplicates = clusters.reduce((sum, { members }) => sum + members.length - 1, 0)
  const counts = [count(articles, 'article'), count(clusters.length, 'cluster'), count(duplicates, 'duplicate')]
  await output.line(output.terminal.paint('bold', counts.join(', ')))
  return duplicates
}
