import type { Readable } from 'node:stream'
import { steps as allSteps, type Step } from '../../stream/step.ts'
import type { Flags } from '../commands/flags.ts'
import { complain } from '../complain.ts'
import { exitCodes } from '../exit-codes.ts'
import { htmlReader, mayHoldPage } from '../html-reader.ts'
import { type Begun, begin } from '../input/begin.ts'
import { openInput } from '../input/open-input.ts'
import { sizeOf } from '../input/open-source.ts'
import { articlesOf, malformedLines, nameOf, type ReadOptions, shapeOf } from '../input/read-found.ts'
import { reasonOf } from '../input/reason-of.ts'
import { inPieces, recordLines } from '../input/record-lines.ts'
import type { Pool } from '../jobs/pool.ts'
import { onSignal } from '../on-signal.ts'
import { type Output, openOutput } from '../output.ts'
import { type Progress, progressOn } from '../progress.ts'
import { optionsOf, settingsOf } from '../settings.ts'
import { answerLines, type Question } from './answer-lines.ts'
import { inOrder } from './in-order.ts'
import { type Batch, lineBatches } from './line-batches.ts'

/** Batches under way for each thread: enough that none waits, few enough that memory stays flat. */
const BATCHES_PER_JOB = 4

interface Tally {
  failures: number
}

/** Writes the answers to the batches. */
type Answerer = (batches: AsyncIterable<Batch>, output: Output, tally: Tally, progress: Progress) => Promise<void>

/** `copydesk run`: gives the exit code. After Ctrl-C what was begun is finished and written first. */
export async function runCommand(given: readonly string[], flags: Flags): Promise<number> {
  const question = await questionOf(flags)
  const begun = await begin(given, flags, 'ndjson')
  const { fields, known } = begun.reading
  const asked = { ...question, fields, maxLine: begun.reading.maxLine, known: known ? fields : null }
  const jobs = flags.jobs ?? 1
  if (jobs === 1) return answerFiles(begun, flags, await hereWith(asked))
  const { createPool } = await import('../jobs/pool.ts')
  const pool = createPool(jobs)
  try {
    return await answerFiles(begun, flags, inThreadsWith(pool, asked, jobs * BATCHES_PER_JOB))
  } finally {
    await pool.close()
  }
}

async function questionOf(flags: Flags): Promise<Pick<Question, 'steps' | 'into' | 'settings'>> {
  const steps = allSteps.filter((step) => flags.steps?.includes(step) ?? true) as Step[]
  return { steps, into: flags.into ?? null, settings: await settingsOf(flags) }
}

async function answerFiles({ files, failures, reading }: Begun, flags: Flags, answer: Answerer): Promise<number> {
  const output = openOutput(flags.out, files)
  const tally: Tally = { failures }
  let source: Readable | undefined
  const stop = onSignal(() => source?.destroy())
  const progress = progressOn(process.stderr, !output.screen, sizeOf(files))
  const onOpen = (opened: Readable): void => {
    source = opened
  }
  for (const file of files) {
    if (stop.code !== undefined) break
    try {
      await answer(
        batchesOf(file, { ...reading, onOpen, onRead: (bytes) => progress.add(bytes, 0) }),
        output,
        tally,
        progress,
      )
    } catch (error) {
      if (stop.code !== undefined) break
      tally.failures++
      complain(`${nameOf(file)}: ${reasonOf(error)}`)
    }
  }
  stop.release()
  progress.end()
  output.close()
  return stop.code ?? (tally.failures > 0 ? exitCodes.failed : exitCodes.ok)
}

/** Whatever a file holds, as lines of NDJSON; a file of text is a record of its own. */
async function* batchesOf(file: string, reading: ReadOptions): AsyncGenerator<Batch> {
  const input = await openInput(file, reading)
  const shape = shapeOf(input, reading)
  const lines =
    shape === 'text' || shape === 'html'
      ? inPieces(jsonOf(articlesOf(input, shape, reading)))
      : recordLines(input, shape, reading.fields.text, reading.maxLine)
  const malformed = malformedLines(nameOf(file))
  for await (const batch of lineBatches(lines, file === '-' ? null : file, reading.maxLine)) {
    malformed.look(batch)
    yield batch
  }
  malformed.tell()
}

async function* jsonOf(articles: AsyncIterable<{ readonly json: string }>): AsyncGenerator<string> {
  for await (const { json } of articles) yield json
}

/** Every answer is written before the next line is worked on. */
async function hereWith(question: Question): Promise<Answerer> {
  const options = await optionsOf(question.settings)
  return async (batches, output, tally, progress) => {
    for await (const batch of batches) {
      let lines = 0
      const fromHtml = mayHoldPage(batch.bytes, question.fields.html) ? await htmlReader() : undefined
      for (const { line, failed } of answerLines(batch, question, options, fromHtml)) {
        await output.line(line)
        if (failed) tally.failures++
        lines++
      }
      progress.add(0, lines)
    }
  }
}

function inThreadsWith(pool: Pool, question: Question, window: number): Answerer {
  return (batches, output, tally, progress) =>
    inOrder(
      batches,
      window,
      (batch) => pool.answer(batch, question),
      async ({ bytes, lines, failures }) => {
        await output.write(bytes)
        tally.failures += failures
        progress.add(0, lines)
      },
    )
}
