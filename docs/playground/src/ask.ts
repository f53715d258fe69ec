import source from 'worker-source'
import type { Copy, Kind, Progress, Question, Reply, Talk } from './protocol.ts'

/** Asks the worker; null where a newer question of the same kind came before this one was taken up. */
export type Ask = <K extends Kind>(kind: K, copy: Copy, ask: Talk[K]['ask']) => Promise<Talk[K]['answer'] | null>

interface Waiting {
  readonly question: Question
  readonly settle: (reply: Reply | null) => void
}

/**
 * One question at a time goes to the worker, and of each kind only the newest waits: whoever types faster than a
 * megabyte can be read is not queued behind every letter.
 */
export function startWorker(onbusy: (busy: boolean) => void, onprogress: (progress: Progress) => void): Ask {
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })))
  const waiting = new Map<Kind, Waiting>()
  let asked: Waiting | null = null
  let number = 0
  const next = (): void => {
    if (asked !== null) return
    const [first] = waiting
    onbusy(first !== undefined)
    if (first === undefined) return
    waiting.delete(first[0])
    asked = first[1]
    worker.postMessage(asked.question)
  }
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    if ('progress' in data) {
      onprogress(data.progress)
      return
    }
    const done = asked
    asked = null
    done?.settle(data)
    next()
  }
  return (kind, copy, ask) =>
    new Promise((resolve, reject) => {
      waiting.get(kind)?.settle(null)
      waiting.set(kind, {
        question: {
          id: ++number,
          kind,
          copy: { articles: copy.articles, keep: copy.keep, style: copy.style },
          ask,
        } as Question,
        settle(reply) {
          if (reply === null) resolve(null)
          else if ('failure' in reply) reject(new Error(reply.failure))
          else if ('answer' in reply) resolve(reply.answer as never)
        },
      })
      next()
    })
}
