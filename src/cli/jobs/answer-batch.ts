import { htmlReader, mayHoldPage } from '../html-reader.ts'
import { answerLines, type Question } from '../run/answer-lines.ts'
import type { Batch } from '../run/line-batches.ts'
import { optionsOf } from '../settings.ts'
import { joinAnswers, type TaskResult } from './task-result.ts'

export interface Task {
  readonly batch: Batch
  readonly question: Question
}

/** What a worker thread does. */
export async function answerBatch({ batch, question }: Task): Promise<TaskResult> {
  const fromHtml = mayHoldPage(batch.bytes, question.fields.html) ? await htmlReader() : undefined
  return joinAnswers(answerLines(batch, question, await optionsOf(question.settings), fromHtml))
}
