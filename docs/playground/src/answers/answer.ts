import type { Copy, Kind, Progress, Question, Talk } from '../protocol.ts'
import { articleAnswer } from './article-answer.ts'
import { codeAnswer } from './code-answer.ts'
import { compareAnswer } from './compare-answer.ts'
import { exportAnswer } from './export-answer.ts'
import { findingsAnswer } from './findings-answer.ts'
import { namesAnswer, tryAnswer } from './names-answer.ts'
import { readAnswer } from './read-answer.ts'

type Answers = {
  readonly [K in Kind]: (copy: Copy, ask: Talk[K]['ask'], onprogress: (progress: Progress) => void) => Talk[K]['answer']
}

const answers: Answers = {
  findings: (copy, _, onprogress) => findingsAnswer(copy, onprogress),
  read: (_, { pasted }) => readAnswer(pasted),
  article: (copy, { at }) => articleAnswer(copy, at),
  compare: (copy, { a, b }) => compareAnswer(copy, a, b),
  names: (copy) => namesAnswer(copy),
  try: (copy, { text }) => tryAnswer(copy, text),
  code: (copy) => codeAnswer(copy),
  export: (copy, { format }) => exportAnswer(copy, format),
}

export function answer<K extends Kind>(
  { kind, copy, ask }: Question<K>,
  onprogress: (progress: Progress) => void,
): Talk[K]['answer'] {
  return answers[kind](copy, ask, onprogress)
}
