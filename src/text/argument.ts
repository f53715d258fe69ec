/** Throws one clear `TypeError` when plain JavaScript passes something that is no string. */
export function requireString(value: unknown, name: string): asserts value is string {
  if (typeof value !== 'string') throw mustBe(name, 'a string', describe(value))
}

export function requireArray<T>(value: unknown, name: string): asserts value is T[] {
  if (!Array.isArray(value)) throw mustBe(name, 'an array', describe(value))
}

/** Options may be left out, `undefined` or an object; anything else throws a `TypeError`. */
export function requireOptions(value: unknown, name = 'options'): void {
  if (value !== undefined) requireObject(value, name)
}

export function requireObject(value: unknown, name: string, wanted = 'an object'): asserts value is object {
  const found = describe(value)
  if (found !== 'object') throw mustBe(name, wanted, found)
}

/** Throws a `TypeError` unless `value` is undefined or one of `allowed`. */
export function requireOneOf(value: unknown, allowed: readonly unknown[], name: string): void {
  if (value !== undefined && !allowed.includes(value))
    throw mustBe(name, `one of ${allowed.join(', ')}`, typeof value === 'string' ? value : describe(value))
}

export const mustBe = (name: string, wanted: string, found: string): TypeError =>
  new TypeError(`${name} must be ${wanted}, got ${found}`)

/** What `value` is: its type, `null` or `an array`. */
export function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value
}
