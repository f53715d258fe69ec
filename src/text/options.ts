import { requireArray, requireObject, requireString } from './argument.ts'
import { failure, wrongType, wrongValue } from './failure.ts'

/** What an option may be. */
export type OptionRule =
  | 'string'
  | 'boolean'
  /** A number from 0. */
  | 'length'
  /** A whole number from 0, or `Infinity`. */
  | 'count'
  | 'pattern'
  /** One of these strings. */
  | readonly string[]
  /** A string of this form. */
  | { readonly form: RegExp; readonly wanted: string }
  /** A list of these. */
  | { readonly each: OptionRule }
  /** An object with any names, each with one of these. */
  | { readonly values: OptionRule }
  /** An object with these options, some of which it must have. */
  | { readonly options: OptionTable; readonly required?: readonly string[] }
  /** Null, or this. */
  | { readonly nullable: OptionRule }
  /** Anything that the function does not throw for. */
  | ((value: unknown, path: string) => void)

/** The options of a verb, or of one of its options, by name. */
export type OptionTable = Readonly<Record<string, OptionRule>>

/** The table of all options of `T`: a missing or extra name is an error of types. */
export type OptionsOf<T> = Readonly<Record<keyof T & string, OptionRule>>

/**
 * Checks options by their table, at every depth. An option that is `undefined` counts as not given.
 * @throws `wrong-type`, `wrong-value` or `unknown-option`, with the path of the first option that cannot be used.
 */
export function checkOptions(value: unknown, table: OptionTable, path = 'options'): void {
  if (value === undefined) return
  requireObject(value, path)
  const known = Object.keys(table)
  for (const name of Object.keys(value)) if (!known.includes(name)) throw unknownOption(name, known, path)
  for (const name of known) {
    const given = (value as Record<string, unknown>)[name]
    if (given !== undefined) checkValue(given, table[name]!, `${path}.${name}`)
  }
}

/** @throws `wrong-type`, `wrong-value` or `unknown-option` where the rule does not allow the value. */
export function checkValue(value: unknown, rule: OptionRule, path: string): void {
  if (typeof rule === 'function') rule(value, path)
  else if (typeof rule === 'string') checkKind(value, rule, path)
  else if (isList(rule)) {
    requireString(value, path)
    if (!rule.includes(value)) throw wrongValue(path, `one of ${rule.join(', ')}`, value)
  } else if ('form' in rule) {
    requireString(value, path)
    if (!rule.form.test(value)) throw wrongValue(path, rule.wanted, value)
  } else if ('each' in rule) {
    requireArray(value, path)
    value.forEach((one, at) => {
      checkValue(one, rule.each, `${path}[${at}]`)
    })
  } else if ('values' in rule) {
    requireObject(value, path)
    for (const [name, one] of Object.entries(value)) checkValue(one, rule.values, `${path}.${name}`)
  } else if ('nullable' in rule) {
    if (value !== null) checkValue(value, rule.nullable, path)
  } else {
    requireObject(value, path)
    for (const name of rule.required ?? [])
      if ((value as Record<string, unknown>)[name] === undefined) throw wrongType(`${path}.${name}`, 'given', undefined)
    checkOptions(value, rule.options, path)
  }
}

const isList = (rule: object): rule is readonly string[] => Array.isArray(rule)

function checkKind(value: unknown, kind: Extract<OptionRule, string>, path: string): void {
  if (kind === 'pattern') {
    if (Object.prototype.toString.call(value) !== '[object RegExp]')
      throw wrongType(path, 'a regular expression', value)
  } else if (kind === 'string' || kind === 'boolean') {
    if (typeof value !== kind) throw wrongType(path, `a ${kind}`, value)
  } else {
    if (typeof value !== 'number') throw wrongType(path, 'a number', value)
    const wanted = kind === 'count' ? 'a whole number from 0' : 'a number from 0'
    if (!(value >= 0) || (kind === 'count' && Math.floor(value) !== value)) throw wrongValue(path, wanted, value)
  }
}

function unknownOption(name: string, known: readonly string[], path: string): Error {
  const far = known.map((one) => editsBetween(name.slice(0, longestCompared).toLowerCase(), one.toLowerCase()))
  const nearest = known[far.indexOf(Math.min(...far))]
  const message = `${path} has no option ${JSON.stringify(name)}; did you mean ${JSON.stringify(nearest)}?`
  return failure(TypeError, 'unknown-option', `${path}.${name}`, `${message} Known: ${known.join(', ')}.`)
}

/** No option's name is longer. */
const longestCompared = 40

/** How many letters must be put in, taken out or replaced (Levenshtein 1966). */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
