import type { NormalizeOptions } from '../../index.ts'
import { articleFiles, isFolder } from '../article-files.ts'
import type { ArticleInput } from '../article-input.ts'
import type { Flags } from '../commands/flags.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../output.ts'
import { articleRun } from '../read-articles.ts'
import { usageError } from '../usage-error.ts'
import { cleanText } from './clean-text.ts'

const endings: Readonly<Record<string, string>> = { text: '.txt', markdown: '.md', json: '.json' }

/** `copydesk clean`: gives the exit code. */
export async function cleanCommand(given: readonly string[], flags: Flags): Promise<number> {
  const { property, sentences, format } = flags
  if ([property, sentences, format].filter((one) => one !== undefined).length > 1)
    throw usageError('--format, --property and --sentences do not go together')
  const folder = isFolder(flags.out) ? flags.out : undefined
  const run = await articleRun(given, folder === undefined ? flags : withoutOut(flags), (options) =>
    asked(options, flags),
  )
  if (folder === undefined) await writeOne(run.articles, flags, run.output)
  else {
    const write = articleFiles(folder, endings[format ?? 'text']!)
    for await (const article of run.articles) await write(article.name, `${cleanText(article, flags)}\n`)
  }
  run.output.close()
  return run.failures() > 0 ? exitCodes.failed : exitCodes.ok
}

function asked(options: NormalizeOptions, { format }: Flags): NormalizeOptions {
  return format === 'markdown' ? { ...options, article: { ...options.article, body: 'markdown' } } : options
}

function withoutOut({ out: _, ...rest }: Flags): Flags {
  return rest
}

/** Texts of several articles need something between them, as `head` has it; lines do not. */
async function writeOne(articles: AsyncIterable<ArticleInput>, flags: Flags, output: Output): Promise<void> {
  const lines = flags.property !== undefined || flags.format === 'json'
  let waiting: ArticleInput | undefined
  let several = false
  const write = async (article: ArticleInput, last: boolean): Promise<void> => {
    if (several && !lines) await output.line(`==> ${article.name} <==\n`)
    await output.line(cleanText(article, flags) + (several && !lines && !last ? '\n' : ''))
  }
  for await (const article of articles) {
    if (waiting !== undefined) {
      several = true
      await write(waiting, false)
    }
    waiting = article
  }
  if (waiting !== undefined) await write(waiting, true)
}
