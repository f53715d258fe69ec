import type { Flags } from '../commands/flags.ts'
import { complain } from '../complain.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../output.ts'
import { articleRun } from '../read-articles.ts'
import { type Desk, deskOf } from './desk.ts'
import { jsonLines } from './json-lines.ts'
import { reportLines } from './report-lines.ts'

/** `copydesk show`: gives the exit code. */
export async function showCommand(given: readonly string[], flags: Flags): Promise<number> {
  const { output, articles, failures } = await articleRun(given, flags)
  const inputs = []
  for await (const article of articles) inputs.push(article)
  if (inputs.length === 0 && failures() === 0) complain('no article in what was given')
  if (inputs.length > 0) await writeDesk(deskOf(inputs), flags.json === true, output)
  output.close()
  return failures() > 0 ? exitCodes.failed : exitCodes.ok
}

export async function writeDesk(desk: Desk, json: boolean, output: Output): Promise<void> {
  for (const line of json ? jsonLines(desk) : reportLines(desk, output.terminal)) await output.line(line)
}
