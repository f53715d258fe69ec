import { complain, writeJson } from '../write-out.ts'
import type { Format } from './parse-corpus.ts'
import type { CorpusFailure } from './read-corpus.ts'

/** For programs on standard output, for people on standard error. */
export async function reportFailure(failure: CorpusFailure, format: Format): Promise<void> {
  if (format === 'ndjson') await writeJson(failure)
  else complain([failure.file, 'line' in failure && `line ${failure.line}`, failure.error].filter(Boolean).join(': '))
}
