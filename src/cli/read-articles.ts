import type { NormalizeOptions } from '../index.ts'
import { type ArticleInput, articleInput } from './article-input.ts'
import type { Flags } from './commands/flags.ts'
import { complain } from './complain.ts'
import { type Begun, begin } from './input/begin.ts'
import { type Failure, type Found, readFound } from './input/read-found.ts'
import { type Output, openOutput } from './output.ts'
import { optionsOf, settingsOf } from './settings.ts'

/** A command that reads articles and writes something about them. */
export interface ArticleRun {
  readonly output: Output
  /** Each article; what cannot be read is complained of and counted. */
  readonly articles: AsyncIterable<ArticleInput>
  readonly failures: () => number
}

/** Opens everything; `change` may ask more of the verbs. */
export async function articleRun(
  given: readonly string[],
  flags: Flags,
  change: (options: NormalizeOptions) => NormalizeOptions = (options) => options,
): Promise<ArticleRun> {
  const options = change(await optionsOf(await settingsOf(flags)))
  const begun = await begin(given, flags, 'text')
  const output = openOutput(flags.out, begun.files)
  let failures = begun.failures
  const articles = readArticles(begun, options, (failure) => {
    failures++
    complain(failureText(failure))
  })
  return { output, articles, failures: () => failures }
}

async function* readArticles(
  { files, reading }: Begun,
  options: NormalizeOptions,
  onFailure: (failure: Failure) => void,
): AsyncGenerator<ArticleInput> {
  for await (const found of readFound(files, reading)) {
    const input = 'error' in found ? found : await inputOf(found, options, reading)
    if ('error' in input) onFailure(input)
    else yield input
  }
}

async function inputOf(
  found: Found,
  options: NormalizeOptions,
  reading: Begun['reading'],
): Promise<ArticleInput | Failure> {
  try {
    return await articleInput(found, options, reading)
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error), ...found.location }
  }
}

/** For a person. */
export function failureText(failure: Failure): string {
  return [failure.file, 'line' in failure && `line ${failure.line}`, failure.error].filter(Boolean).join(': ')
}
