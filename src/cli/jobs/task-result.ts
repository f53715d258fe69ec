import type { Answer } from '../run/answer.ts'

export interface TaskResult {
  /** Lines of output in UTF-8, each with its line feed. */
  readonly bytes: Uint8Array
  readonly lines: number
  readonly failures: number
}

/** As bytes: encoding them is work for a thread, and the main one only passes them on. */
export function joinAnswers(answers: Iterable<Answer>): TaskResult {
  let text = ''
  let lines = 0
  let failures = 0
  for (const { line, failed } of answers) {
    text += `${line}\n`
    lines++
    if (failed) failures++
  }
  return { bytes: Buffer.from(text), lines, failures }
}

export function joinResults(results: readonly TaskResult[]): TaskResult {
  const sum = (key: 'lines' | 'failures'): number => results.reduce((total, result) => total + result[key], 0)
  return { bytes: Buffer.concat(results.map(({ bytes }) => bytes)), lines: sum('lines'), failures: sum('failures') }
}
