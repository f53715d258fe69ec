import { parseArticle, splitArticles } from '../../index.ts'
import { articleFiles, isFolder } from '../article-files.ts'
import type { Flags } from '../commands/flags.ts'
import { complain } from '../complain.ts'
import { count } from '../count.ts'
import { exitCodes } from '../exit-codes.ts'
import { begin } from '../input/begin.ts'
import { openInput } from '../input/open-input.ts'
import { nameOf, type ReadOptions, shapeOf } from '../input/read-found.ts'
import { reasonOf } from '../input/reason-of.ts'
import { wholeText } from '../input/utf8-text.ts'
import { type Output, openOutput } from '../output.ts'

/** One article of an export file. */
interface Part {
  /** `FILE#2`. */
  readonly id: string
  readonly file: string
  readonly start: number
  readonly end: number
  readonly title: string | null
  readonly text: string
}

/** `copydesk split`: gives the exit code. */
export async function splitCommand(given: readonly string[], flags: Flags): Promise<number> {
  const { files, failures, reading } = await begin(given, flags, 'text')
  const folder = isFolder(flags.out) ? flags.out : undefined
  const output = openOutput(folder === undefined ? flags.out : undefined, files)
  const write = folder === undefined ? writer(output, flags) : fileWriter(folder)
  let failed = failures
  for (const file of files) {
    try {
      const parts = await partsOf(file, reading)
      for (const part of parts) await write(part)
      if (output.screen || folder !== undefined) complain(`${nameOf(file)}: ${count(parts.length, 'article')}`)
    } catch (error) {
      failed++
      complain(`${nameOf(file)}: ${reasonOf(error)}`)
    }
  }
  output.close()
  return failed > 0 ? exitCodes.failed : exitCodes.ok
}

async function partsOf(file: string, reading: ReadOptions): Promise<Part[]> {
  const input = await openInput(file, reading)
  const shape = shapeOf(input, reading)
  if (shape !== 'text') throw new Error(`it holds ${shape.toUpperCase()}, which needs no dividing`)
  const text = await wholeText(input.bytes)
  const name = nameOf(file)
  return splitArticles(text).map(({ start, end }, at) => {
    const part = text.slice(start, end)
    return { id: `${name}#${at + 1}`, file: name, start, end, title: parseArticle(part).title, text: part }
  })
}

function writer(output: Output, { format }: Flags): (part: Part) => Promise<void> {
  const table = format === undefined ? output.screen : format === 'table'
  return async (part) => {
    if (table)
      await output.line(
        `${output.terminal.paint('dim', part.id)}  ${part.title ?? part.text.slice(0, 60).replace(/\s+/g, ' ')}`,
      )
    else await output.json(part)
  }
}

function fileWriter(folder: string): (part: Part) => Promise<void> {
  const write = articleFiles(folder, '.txt')
  return async ({ id, text }) => {
    await write(id, `${text}\n`)
  }
}
