import { describe } from '../text/argument.ts'

/** @throws {TypeError} unless `value` is undefined, true or false. */
export function requireBoolean(value: unknown, name: string): void {
  if (value !== undefined && typeof value !== 'boolean') throw wrong(name, 'true or false', value)
}

/** @throws {TypeError} unless `value` is undefined or a number that is not negative. */
export function requireLength(value: unknown, name: string): void {
  if (value !== undefined && !(typeof value === 'number' && value >= 0))
    throw wrong(name, 'a number that is not negative', value)
}

/** @throws {TypeError} unless `value` is undefined, a whole number that is not negative, or `Infinity`. */
export function requireCount(value: unknown, name: string): void {
  requireLength(value, name)
  if (value !== undefined && Math.floor(value as number) !== value) throw wrong(name, 'a whole number', value)
}

/** Duck-typed: a `Set` of another realm is a `Set` too. */
export function requireSet(value: unknown, name: string): void {
  if (value !== undefined && typeof (value as Set<unknown> | null)?.has !== 'function')
    throw wrong(name, 'a Set', value)
}

/** The outlet and the date of an article that goes by the name of `name`: text, null or left out. */
export function requireMeta(meta: { readonly source?: unknown; readonly date?: unknown }, name: string): void {
  if (meta.source !== undefined && meta.source !== null) requireSource(meta.source, `${name}.source`)
  if (meta.date !== undefined && meta.date !== null) requireDate(meta.date, `${name}.date`)
}

/** A list with one entry, null or undefined for each input. */
export function requireList(value: unknown, name: string, requireEntry: (entry: unknown, name: string) => void): void {
  if (value === undefined) return
  if (!Array.isArray(value)) throw wrong(name, 'an array', value)
  value.forEach((entry: unknown, row) => {
    if (entry !== undefined && entry !== null) requireEntry(entry, `${name}[${row}]`)
  })
}

export function requireSource(value: unknown, name: string): void {
  if (typeof value !== 'string') throw wrong(name, 'a string', value)
}

/** Feeds carry dates of all shapes: one that is no ISO date is no date, and no error. */
export function requireDate(value: unknown, name: string): void {
  if (typeof value !== 'string') throw wrong(name, 'a string', value)
}

function wrong(name: string, wanted: string, value: unknown): TypeError {
  const shown = typeof value === 'string' || typeof value === 'number' ? JSON.stringify(String(value)) : describe(value)
  return new TypeError(`${name} must be ${wanted}, got ${shown}`)
}
