import { fork } from 'node:child_process'
import path from 'node:path'
import { root } from './root.mjs'

/** What a mutant may take in milliseconds beside what its tests take without it; a busy machine is ten times slower. */
export const LONGEST = 60_000

/** Each script leaves its code in memory. */
const MOST_SCRIPTS = 40

/** Runs scripts one by one in a process of their own, and begins another where one is stuck. */
export function startWorker() {
  let child
  let scripts = 0
  const begin = () => {
    scripts = 0
    child = fork(path.join(import.meta.dirname, 'worker.mjs'), {
      cwd: root,
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
  }
  const end = () => {
    child?.kill('SIGKILL')
    child = undefined
  }
  return {
    end,
    /** What each file said; `stuck` where they took too long. */
    run(task, longest = LONGEST) {
      if (scripts >= MOST_SCRIPTS) end()
      if (!child) begin()
      scripts++
      const asked = child
      return new Promise((done) => {
        const finish = (result) => {
          clearTimeout(timer)
          asked.removeAllListeners()
          if (typeof result === 'string' && child === asked) end()
          done(result)
        }
        const timer = setTimeout(() => finish('stuck'), longest)
        asked.once('message', finish)
        asked.once('exit', () => finish('ended'))
        asked.send(task)
      })
    },
  }
}
