import { maxAddress } from './max-address.ts'
import { targetEnd } from './target-end.ts'

/** `![alt](src "title")`: the offset after it. */
export function imageEnd(source: string, at: number, end: number): number | undefined {
  const target = source.slice(at, Math.min(end, at + maxAddress)).indexOf('](')
  return target < 0 ? undefined : targetEnd(source, at + target + 1, end)
}
