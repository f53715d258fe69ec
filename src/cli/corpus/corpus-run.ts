import type { ArticleOptions } from '../../index.ts'
import type { Flags } from '../commands/flags.ts'
import { complain } from '../complain.ts'
import { begin } from '../input/begin.ts'
import { sizeOf } from '../input/open-source.ts'
import type { Failure, ReadOptions } from '../input/read-found.ts'
import { type Output, openOutput } from '../output.ts'
import { type Progress, progressOn } from '../progress.ts'
import { failureText } from '../read-articles.ts'
import { settingsOf } from '../settings.ts'

/** A command that reads a corpus and says something of the whole. */
export interface CorpusRun {
  readonly files: readonly string[]
  readonly reading: ReadOptions
  readonly article: ArticleOptions
  readonly output: Output
  /** For people, in columns; else NDJSON. */
  readonly table: boolean
  readonly progress: Progress
  /** Tells of what is not an article: for programs among the answers, for people on standard error. */
  fail(failure: Failure): Promise<void>
  /** One more that was told of otherwise. */
  countFailure(): void
  failures(): number
}

export async function corpusRun(given: readonly string[], flags: Flags): Promise<CorpusRun> {
  const { options } = await settingsOf(flags)
  const begun = await begin(given, flags, 'ndjson')
  const output = openOutput(flags.out, begun.files)
  const table = flags.format === undefined ? output.screen : flags.format === 'table'
  const progress = progressOn(process.stderr, true, sizeOf(begun.files))
  let failures = begun.failures
  return {
    files: begun.files,
    reading: { ...begun.reading, onRead: (bytes) => progress.add(bytes, 0) },
    article: options.article ?? {},
    output,
    table,
    progress,
    async fail(failure) {
      failures++
      if (table) complain(failureText(failure))
      else await output.json(failure)
    },
    countFailure() {
      failures++
    },
    failures: () => failures,
  }
}
