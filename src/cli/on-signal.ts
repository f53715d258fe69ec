import { constants } from 'node:os'

/** Ctrl-C, an orderly end, and a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Whether someone asked us to end. */
export interface Stop {
  /** 128 and the number of the signal, as a shell reports it; undefined as long as nobody asked. */
  readonly code: number | undefined
  /** Takes the handlers off again. */
  release(): void
}

/** Calls `end` at the first signal; a second one kills the process, as without us. */
export function onSignal(end: () => void): Stop {
  let code: number | undefined
  const handler = (signal: NodeJS.Signals): void => {
    code = 128 + constants.signals[signal]
    release()
    end()
  }
  const release = (): void => {
    for (const signal of signals) process.off(signal, handler)
  }
  for (const signal of signals) process.on(signal, handler)
  return {
    get code() {
      return code
    },
    release,
  }
}
