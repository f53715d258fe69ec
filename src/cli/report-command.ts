import path from 'node:path'
import { parseArticle } from '../index.ts'
import type { ReportInput } from '../report/story.ts'
import type { Flags } from './commands/flags.ts'
import { copydeskVersion } from './copydesk-version.ts'
import { exitCodes } from './exit-codes.ts'
import { articleRun } from './read-articles.ts'
import { optionsOf, settingsOf } from './settings.ts'

/** `copydesk report`: gives the exit code. */
export async function reportCommand(given: readonly string[], flags: Flags): Promise<number> {
  const { output, articles, failures } = await articleRun(given, flags)
  const inputs: ReportInput[] = []
  for await (const { name, input, options } of articles)
    inputs.push(
      typeof input === 'string'
        ? { name, text: input, article: parseArticle(input, options.article) }
        : { name, text: input.input, article: input.article },
    )
  if (inputs.length > 0) {
    const { reportHtml } = await import('../report/report-html.tsx')
    await output.write(reportHtml(withShortNames(inputs), await optionsOf(await settingsOf(flags)), copydeskVersion()))
  }
  output.close()
  return failures() > 0 ? exitCodes.failed : exitCodes.ok
}

/** Without their folders, unless two files have one name. */
function withShortNames(inputs: readonly ReportInput[]): readonly ReportInput[] {
  const short = inputs.map((input) => ({ ...input, name: path.basename(input.name) }))
  return new Set(short.map(({ name }) => name)).size === inputs.length ? short : inputs
}
