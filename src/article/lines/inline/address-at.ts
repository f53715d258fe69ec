import { maxAddress } from './max-address.ts'

/** `<https://…>`: the offset of the closing bracket. */
export function addressAt(source: string, at: number, end: number): number | undefined {
  if (!/^<(?:https?:|mailto:|www\.)/i.test(source.slice(at, at + 9))) return undefined
  const close = source.slice(at, Math.min(end, at + maxAddress)).indexOf('>')
  return close < 0 || /\s/.test(source.slice(at, at + close)) ? undefined : at + close
}
