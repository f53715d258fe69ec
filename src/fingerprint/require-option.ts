import { describe, mustBe } from '../text/argument.ts'

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

/**
 * The outlet and the date of an article that goes by the name of `name`: text, null or left out. Feeds carry dates of
 * all shapes: one that is no ISO date is no date, and no error.
 */
export function requireMeta(meta: { readonly source?: unknown; readonly date?: unknown }, name: string): void {
  requireText(meta.source, `${name}.source`)
  requireText(meta.date, `${name}.date`)
}

/** A list with text, null or undefined for each input. */
export function requireTexts(value: unknown, name: string): void {
  if (value === undefined) return
  if (!Array.isArray(value)) throw wrong(name, 'an array', value)
  value.forEach((entry: unknown, row) => {
    requireText(entry, `${name}[${row}]`)
  })
}

function requireText(value: unknown, name: string): void {
  if (value !== undefined && value !== null && typeof value !== 'string') throw wrong(name, 'a string', value)
}

function wrong(name: string, wanted: string, value: unknown): TypeError {
  const shown = typeof value === 'string' || typeof value === 'number' ? JSON.stringify(String(value)) : describe(value)
  return mustBe(name, wanted, shown)
}
