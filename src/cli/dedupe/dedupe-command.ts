import { fingerprint, type IndexCluster } from '../../index.ts'
import type { CorpusOptions } from '../corpus/parse-corpus.ts'
import { type CorpusFailure, type CorpusItem, readCorpus } from '../corpus/read-corpus.ts'
import { reportFailure } from '../corpus/report-failure.ts'
import { count } from '../count.ts'
import { onSignal } from '../on-signal.ts'
import { terminalOf } from '../terminal.ts'
import { complain, writeJson, writeOut } from '../write-out.ts'
import { clusterLines } from './cluster-lines.ts'
import { dedupeHelp } from './dedupe-help.ts'
import type { DedupeEngine } from './engine.ts'
import { openEngine } from './open-engine.ts'
import { type DedupeRun, parseDedupe } from './parse-dedupe.ts'

const OK = 0
const SOME_FAILED = 1
const USAGE = 2

/** `copydesk dedupe`: the exit code is 0, 1 where something failed, 2 for a wrong command line, 130 after Ctrl-C. */
export async function dedupeCommand(args: readonly string[]): Promise<number> {
  const command = parseDedupe(args)
  if (command.kind === 'help') {
    await writeOut(`${dedupeHelp}\n`)
    return OK
  }
  if (command.kind === 'usage-error') {
    complain(`${command.message}\nTry: copydesk dedupe --help`)
    return USAGE
  }
  try {
    return await dedupe(command)
  } catch (error) {
    complain(messageOf(error))
    return SOME_FAILED
  }
}

async function dedupe({ corpus, engine: name, engineOptions }: DedupeRun): Promise<number> {
  // There is nothing to finish, but at an orderly exit DuckDB takes its files away. Without files the default will do.
  const stop = name === 'duckdb' ? onSignal(() => process.exit(stop?.code)) : undefined
  let engine: DedupeEngine | undefined
  try {
    engine = await openEngine(name, engineOptions)
    const { articles, failures } = await fill(engine, corpus)
    if (corpus.format === 'ndjson') await writeClusters(engine, articles)
    else await printClusters(engine, articles)
    return failures > 0 ? SOME_FAILED : OK
  } finally {
    stop?.release()
    await engine?.close()
  }
}

async function fill(engine: DedupeEngine, corpus: CorpusOptions): Promise<{ articles: number; failures: number }> {
  let articles = 0
  let failures = 0
  for await (const item of readCorpus(corpus, 'fingerprint')) {
    const failure = 'error' in item ? item : await add(engine, item)
    if (failure === undefined) articles++
    else {
      failures++
      await reportFailure(failure, corpus.format)
    }
  }
  return { articles, failures }
}

async function add(engine: DedupeEngine, item: CorpusItem): Promise<CorpusFailure | undefined> {
  const { id, source, date, article } = item
  try {
    await engine.add({
      id,
      fingerprint: item.fingerprint ?? fingerprint(article!),
      ...(source !== undefined && { source }),
      ...(date !== undefined && { date }),
    })
    return undefined
  } catch (error) {
    return { error: messageOf(error), ...item.location }
  }
}

async function writeClusters(engine: DedupeEngine, articles: number): Promise<void> {
  let clusters = 0
  let duplicates = 0
  for await (const cluster of engine.clusters()) {
    await writeJson({ type: 'cluster', ...cluster })
    clusters++
    duplicates += cluster.members.length - 1
  }
  await writeJson({ type: 'summary', articles, clusters, duplicates })
}

async function printClusters(engine: DedupeEngine, articles: number): Promise<void> {
  const clusters: IndexCluster[] = []
  for await (const cluster of engine.clusters()) clusters.push(cluster)
  const terminal = terminalOf(process.stdout, process.env)
  for (const line of clusterLines(clusters, terminal)) await writeOut(`${line}\n`)
  const duplicates = clusters.reduce((sum, { members }) => sum + members.length - 1, 0)
  const counts = [count(articles, 'article'), count(clusters.length, 'cluster'), count(duplicates, 'duplicate')]
  await writeOut(`${terminal.paint('bold', counts.join(', '))}\n`)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
