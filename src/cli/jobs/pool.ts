import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { failBatch } from '../run/answer.ts'
import type { Question } from '../run/answer-lines.ts'
import { type Batch, linesApart } from '../run/line-batches.ts'
import type { Task } from './answer-batch.ts'
import { joinAnswers, joinResults, type TaskResult } from './task-result.ts'

export interface Pool {
  /** Never rejects: a line that no thread survives is a failure among the answers. */
  answer(batch: Batch, question: Question): Promise<TaskResult>
  close(): Promise<void>
}

/** Worker threads that answer batches; the built files of the threads stand beside this one. */
export function createPool(threads: number): Pool {
  // One task at work and one in the mailbox of each thread: no thread waits for its next task.
  const pool = startThreads(threads, 2)
  let lastCare: Promise<unknown> = Promise.resolve()
  return {
    answer(batch, question) {
      return pool.answer({ batch, question }).catch(() => {
        const care = lastCare.then(() => answerApart(batch, question))
        lastCare = care
        return care
      })
    },
    close: pool.close,
  }
}

/**
 * The answers to a batch that was with a thread when it died, for want of memory, say: each line again, alone in a thread,
 * so that only the line which kills it fails. One such batch at a time, since memory is short.
 */
async function answerApart(batch: Batch, question: Question): Promise<TaskResult> {
  const thread = startThreads(1, 1)
  const results: TaskResult[] = []
  for (const line of linesApart(batch))
    results.push(
      await thread
        .answer({ batch: line, question })
        .catch((error: Error) => joinAnswers(failBatch(line, error.message))),
    )
  await thread.close()
  return joinResults(results)
}

interface Threads {
  /** Rejects where the thread that has the task dies. */
  answer(task: Task): Promise<TaskResult>
  close(): Promise<void>
}

function startThreads(threads: number, tasksOfEach: number): Threads {
  const pool = new Piscina<Task, TaskResult>({
    filename: fileURLToPath(new URL('answer-batch.js', import.meta.url)),
    name: 'answerBatch',
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: tasksOfEach,
    recordTiming: false,
  })
  let failure: Error | undefined
  // A thread died without a task: it cannot even start, and tasks would wait for it for ever.
  pool.on('error', (error: Error) => {
    failure = error
    void pool.destroy()
  })
  return {
    answer: (task) => (failure === undefined ? pool.run(task) : Promise.reject(failure)),
    close: () => pool.destroy(),
  }
}
