import { answer } from './answers.ts'
import type { Question, Reply } from './protocol.ts'

interface WorkerScope {
  onmessage: ((event: { readonly data: Question }) => void) | null
  postMessage(reply: Reply): void
}

const scope = globalThis as unknown as WorkerScope

scope.onmessage = ({ data: question }) => {
  try {
    scope.postMessage({ id: question.id, answer: answer(question) })
  } catch (error) {
    scope.postMessage({ id: question.id, failure: String(error) })
  }
}
