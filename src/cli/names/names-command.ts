import { type NormalizedArticle, normalizeArticle } from '../../index.ts'
import type { Flags } from '../commands/flags.ts'
import { exitCodes } from '../exit-codes.ts'
import { articleRun } from '../read-articles.ts'
import { nameLines } from './name-lines.ts'

/** `copydesk names`: gives the exit code. */
export async function namesCommand(given: readonly string[], flags: Flags): Promise<number> {
  const { output, articles, failures } = await articleRun(given, flags)
  for await (const { name, input, options } of articles) {
    const normalized = normalizeArticle(input, options)
    if (flags.format === 'text') await output.line(normalized.text)
    else if (flags.format === 'json') await output.json(answer(name, normalized))
    else for (const line of nameLines(name, normalized, output.terminal)) await output.line(line)
  }
  output.close()
  return failures() > 0 ? exitCodes.failed : exitCodes.ok
}

function answer(file: string, { text, edits, skipped }: NormalizedArticle): object {
  return { file, text, edits, skipped }
}
