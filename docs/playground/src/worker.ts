import { answer } from './answers/answer.ts'
import type { Progress, Question, Reply } from './protocol.ts'

interface WorkerScope {
  onmessage: ((event: { readonly data: Question }) => void) | null
  postMessage(reply: Reply): void
}

const scope = globalThis as unknown as WorkerScope

scope.onmessage = ({ data: question }) => {
  const { id } = question
  const onprogress = (progress: Progress): void => scope.postMessage({ id, progress })
  try {
    scope.postMessage({ id, answer: answer(question, onprogress) })
  } catch (error) {
    scope.postMessage({ id, failure: String(error) })
  }
}
