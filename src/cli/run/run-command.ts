import type { Pool } from '../jobs/pool.ts'
import { onSignal } from '../on-signal.ts'
import { openSource, sizeOf } from '../open-source.ts'
import { type Progress, progressOn } from '../progress.ts'
import { reasonOf } from '../read-input.ts'
import { complain, writeOut } from '../write-out.ts'
import { answerLines, type Question } from './answer-lines.ts'
import { inOrder } from './in-order.ts'
import { type Batch, lineBatches } from './line-batches.ts'
import { parseRun } from './parse-run.ts'
import { runHelp } from './run-help.ts'

const OK = 0
const SOME_LINES_FAILED = 1
const USAGE = 2

/** Batches under way for each thread: enough that none waits, few enough that memory stays flat. */
const BATCHES_PER_JOB = 4

interface Tally {
  failures: number
}

/** Writes the answers to the batches. */
type Answerer = (batches: AsyncIterable<Batch>, tally: Tally, progress: Progress) => Promise<void>

/** `copydesk run`: the exit code is 0, 1 where a line or file failed, 2 for a wrong command line, 130 after Ctrl-C. */
export async function runCommand(args: readonly string[]): Promise<number> {
  const command = parseRun(args)
  if (command.kind === 'help') {
    await writeOut(`${runHelp}\n`)
    return OK
  }
  if (command.kind === 'usage-error') {
    complain(`${command.message}\nTry: copydesk run --help`)
    return USAGE
  }
  const { files, jobs, question } = command
  if (jobs === 1) return answerFiles(files, question, hereWith(question))
  const { createPool } = await import('../jobs/pool.ts')
  const pool = createPool(jobs)
  try {
    return await answerFiles(files, question, inThreadsWith(pool, question, jobs * BATCHES_PER_JOB))
  } finally {
    await pool.close()
  }
}

async function answerFiles(files: readonly string[], { maxLine }: Question, answer: Answerer): Promise<number> {
  const tally: Tally = { failures: 0 }
  let source = openSource(files[0]!)
  const stop = onSignal(() => source.destroy())
  const progress = progressOn(process.stderr, !process.stdout.isTTY, sizeOf(files))
  for (const [at, file] of files.entries()) {
    if (stop.code !== undefined) break
    if (at > 0) source = openSource(file)
    try {
      await answer(lineBatches(source, file === '-' ? null : file, maxLine), tally, progress)
    } catch (error) {
      if (stop.code !== undefined) break
      tally.failures++
      complain(`${file === '-' ? 'standard input' : file}: ${reasonOf(error)}`)
    }
  }
  stop.release()
  progress.end()
  return stop.code ?? (tally.failures > 0 ? SOME_LINES_FAILED : OK)
}

/** Every answer is written before the next line is worked on. */
function hereWith(question: Question): Answerer {
  return async (batches, tally, progress) => {
    for await (const batch of batches) {
      let lines = 0
      for (const { line, failed } of answerLines(batch, question)) {
        await writeOut(`${line}\n`)
        if (failed) tally.failures++
        lines++
      }
      progress.add(batch.bytes.length, lines)
    }
  }
}

function inThreadsWith(pool: Pool, question: Question, window: number): Answerer {
  return (batches, tally, progress) =>
    inOrder(
      batches,
      window,
      async (batch) => ({ bytes: batch.bytes.length, result: await pool.answer(batch, question) }),
      async ({ bytes, result }) => {
        await writeOut(result.bytes)
        tally.failures += result.failures
        progress.add(bytes, result.lines)
      },
    )
}
