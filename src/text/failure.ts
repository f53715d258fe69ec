import type { CopydeskError, ErrorCode } from '../types/errors.ts'

/** An error with the code and the path that every error of copydesk carries. */
export function failure(Kind: ErrorConstructor, code: ErrorCode, path: string | null, message: string): CopydeskError {
  return Object.assign(new Kind(message), { code, path })
}

/** A `TypeError`: "options.keep must be an array, got string". */
export const wrongType = (path: string, wanted: string, value: unknown): CopydeskError =>
  failure(TypeError, 'wrong-type', path, `${path} must be ${wanted}, got ${describe(value)}`)

/** A `RangeError`: "options.mode must be one of conservative, balanced, got "fast"". */
export const wrongValue = (path: string, wanted: string, value: unknown): CopydeskError =>
  failure(RangeError, 'wrong-value', path, `${path} must be ${wanted}, got ${shown(value)}`)

/** Longer values are cut in a message. */
const longestShown = 60

function shown(value: unknown): string {
  if (typeof value !== 'string') return typeof value === 'object' ? describe(value) : String(value)
  return JSON.stringify(value.length > longestShown ? `${value.slice(0, longestShown)}…` : value)
}

/** What `value` is: its type, `null`, `an array`, or a kind of object (`Date`, `Promise`, `Uint8Array` for a Buffer). */
export function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  const kind = typeof value === 'object' ? Object.prototype.toString.call(value).slice('[object '.length, -1) : 'Object'
  return kind === 'Object' ? typeof value : kind
}
