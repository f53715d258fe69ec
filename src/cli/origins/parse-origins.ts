import { parseArgs } from 'node:util'
import { type CorpusOptions, corpusFlags, corpusOptions } from '../corpus/parse-corpus.ts'
import { firstSentence } from '../flag-values.ts'

export type OriginsCommand =
  | { readonly kind: 'help' }
  | { readonly kind: 'usage-error'; readonly message: string }
  | { readonly kind: 'origins'; readonly corpus: CorpusOptions }

/** Reads what stands after `copydesk origins`; never prints and never exits. */
export function parseOrigins(args: readonly string[]): OriginsCommand {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: corpusFlags, allowPositionals: true })
    return values.help ? { kind: 'help' } : { kind: 'origins', corpus: corpusOptions(values, positionals) }
  } catch (error) {
    return { kind: 'usage-error', message: firstSentence(error) }
  }
}
