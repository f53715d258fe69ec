import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import type { Question } from '../run/answer-lines.ts'
import type { Batch } from '../run/line-batches.ts'
import type { Task, TaskResult } from './answer-batch.ts'

export interface Pool {
  answer(batch: Batch, question: Question): Promise<TaskResult>
  close(): Promise<void>
}

/** Worker threads that answer batches; the built files of the threads stand beside this one. */
export function createPool(threads: number): Pool {
  const pool = new Piscina<Task, TaskResult>({
    filename: fileURLToPath(new URL('answer-batch.cjs', import.meta.url)),
    name: 'answerBatch',
    minThreads: threads,
    maxThreads: threads,
    // One task at work and one in the mailbox of each thread: no thread waits for its next task.
    concurrentTasksPerWorker: 2,
    recordTiming: false,
  })
  return {
    answer: (batch, question) => pool.run({ batch, question }),
    close: () => pool.destroy(),
  }
}
