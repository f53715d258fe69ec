import type { HtmlArticle } from '../../html/index.ts'
import type { Flags } from '../commands/flags.ts'
import { complain } from '../complain.ts'
import { exitCodes } from '../exit-codes.ts'
import { begin } from '../input/begin.ts'
import { readFound } from '../input/read-found.ts'
import { openOutput } from '../output.ts'
import { failureText } from '../read-articles.ts'
import { optionsOf, settingsOf } from '../settings.ts'

/** `copydesk html`: gives the exit code. */
export async function htmlCommand(given: readonly string[], flags: Flags): Promise<number> {
  const { fromHtml } = await import('../../html/index.ts')
  const { article } = await optionsOf(await settingsOf(flags))
  const body = flags.format === 'json' ? article : { ...article, body: 'markdown' as const }
  const { files, failures, reading } = await begin(given, flags, 'text')
  const output = openOutput(flags.out, files)
  let failed = failures
  for await (const found of readFound(files, { ...reading, shape: 'html' })) {
    if ('error' in found) {
      failed++
      complain(failureText(found))
      continue
    }
    const read = fromHtml(found.record[reading.fields.html] as string, {
      ...body,
      ...(flags.url && { url: flags.url }),
    })
    if (flags.format === 'json') await output.json({ file: found.name, ...read })
    else await output.line(flags.format === 'metadata' ? JSON.stringify(read.metadata) : withHeader(read))
  }
  output.close()
  return failed > 0 ? exitCodes.failed : exitCodes.ok
}

/** The fields as an extractor writes them, so that other programs, and copydesk itself, can read them again. */
function withHeader({ article, metadata }: HtmlArticle): string {
  const fields: readonly (readonly [label: string, value: string | null | undefined])[] = [
    ['Title', article.title],
    ['Author', article.authors.join(', ')],
    ['Published Time', metadata.published ?? article.published?.iso],
    ['URL Source', article.url],
  ]
  const header = fields.filter(([, value]) => value).map(([label, value]) => `${label}: ${value}\n`)
  return `${header.join('')}\nMarkdown Content:\n${article.text}`
}
