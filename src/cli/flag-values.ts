/** One of the allowed values, undefined where the flag was not given. */
export function oneOf<T extends string>(allowed: readonly T[], value: string | undefined, flag: string): T | undefined {
  if (value === undefined) return undefined
  const found = allowed.find((one) => one === value)
  if (found === undefined) throw new Error(`${flag} must be one of ${allowed.join(', ')}, got '${value}'`)
  return found
}

/** `article,names` */
export function listOf<T extends string>(allowed: readonly T[], value: string | undefined, flag: string): readonly T[] {
  if (value === undefined) return allowed
  const given = value.split(',').map((one) => oneOf(allowed, one.trim(), flag)!)
  return allowed.filter((one) => given.includes(one))
}

export function wholeNumber(value: string | undefined, flag: string, fallback: number, most: number): number {
  if (value === undefined) return fallback
  const number = /^\d+$/.test(value) ? Number(value) : 0
  if (number < 1 || number > most) throw new Error(`${flag} must be a whole number from 1 to ${most}, got '${value}'`)
  return number
}

/** `parseArgs` explains at length how to escape a leading dash; the first sentence names the mistake. */
export function firstSentence(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const end = message.search(/\.\s/)
  return (end < 0 ? message : message.slice(0, end))
    .replace(/^\w/, (letter) => letter.toLowerCase())
    .replace('argument is ambiguous', 'needs a value, and one that starts with a dash is written with =')
}
