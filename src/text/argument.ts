/** Throws one clear `TypeError` when plain JavaScript passes something that is no string. */
export function requireString(value: unknown, name: string): asserts value is string {
  if (typeof value !== 'string') throw new TypeError(`${name} must be a string, got ${describe(value)}`)
}

/** Options may be left out, `undefined` or an object; anything else throws a `TypeError`. */
export function requireOptions(value: unknown, name = 'options'): void {
  if (value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value)))
    throw new TypeError(`${name} must be an object, got ${describe(value)}`)
}

/** Throws a `TypeError` unless `value` is undefined or one of `allowed`. */
export function requireOneOf(value: unknown, allowed: readonly unknown[], name: string): void {
  if (value !== undefined && !allowed.includes(value))
    throw new TypeError(
      `${name} must be one of ${allowed.join(', ')}, got ${typeof value === 'string' ? value : describe(value)}`,
    )
}

export function describe(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value
}
