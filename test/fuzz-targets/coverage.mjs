import { Session } from 'node:inspector'

/** Tells which blocks of the built library ran since it was asked last, and about how many times each. */
export function startCoverage() {
  const session = new Session()
  session.connect()
  const ask = (method, settings) => {
    let answer
    session.post(method, settings, (error, result) => {
      if (error) throw error
      answer = result
    })
    return answer
  }
  ask('Profiler.enable')
  ask('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return () => {
    const found = []
    for (const { url, scriptId, functions } of ask('Profiler.takePreciseCoverage').result) {
      if (!url.includes('/dist/')) continue
      for (const { ranges } of functions)
        for (const { startOffset, endOffset, count } of ranges)
          if (count > 0) found.push(`${scriptId}:${startOffset}:${endOffset}:${Math.floor(Math.log2(count) / 2)}`)
    }
    return found
  }
}
