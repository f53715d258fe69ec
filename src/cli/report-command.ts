import { reportHtml } from '../report/index.ts'
import type { Flags } from './commands/flags.ts'
import { exitCodes } from './exit-codes.ts'
import { articleRun } from './read-articles.ts'
import { optionsOf, settingsOf } from './settings.ts'

/** `copydesk report`: gives the exit code. */
export async function reportCommand(given: readonly string[], flags: Flags): Promise<number> {
  const { output, articles, failures } = await articleRun(given, flags)
  const inputs: { name: string; text: string }[] = []
  for await (const { name, input } of articles)
    inputs.push({ name, text: typeof input === 'string' ? input : input.input })
  if (inputs.length > 0) await output.write(reportHtml(inputs, await optionsOf(await settingsOf(flags))))
  output.close()
  return failures() > 0 ? exitCodes.failed : exitCodes.ok
}
