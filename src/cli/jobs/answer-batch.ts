import { type Answer, answerLines, type Question } from '../run/answer-lines.ts'
import type { Batch } from '../run/line-batches.ts'

export interface Task {
  readonly batch: Batch
  readonly question: Question
}

export interface TaskResult {
  /** Lines of output, each with its line feed. */
  readonly text: string
  readonly lines: number
  readonly failures: number
}

/** What a worker thread does. */
export function answerBatch({ batch, question }: Task): TaskResult {
  return joinAnswers(answerLines(batch, question))
}

export function joinAnswers(answers: Iterable<Answer>): TaskResult {
  let text = ''
  let lines = 0
  let failures = 0
  for (const { line, failed } of answers) {
    text += `${line}\n`
    lines++
    if (failed) failures++
  }
  return { text, lines, failures }
}
