import { requireArray, requireObject, requireString } from './argument.ts'
import { describe, failure, wrongType, wrongValue } from './failure.ts'

/** Throws unless the option at `path` may have this value. */
export type OptionRule = (value: unknown, path: string) => void

/** The rule of each option of `T`: a missing or extra name is an error of types. */
export type OptionsOf<T> = Readonly<Record<keyof T & string, OptionRule>>

/**
 * Checks options by their table, at every depth. An option that is `undefined` counts as not given. The table is a
 * function, so that it costs nothing where no options are given, and nothing in a bundle without its verb.
 * @throws `wrong-type`, `wrong-value` or `unknown-option`, with the path of the first option that cannot be used.
 */
export function checkOptions(
  value: unknown,
  table: () => Readonly<Record<string, OptionRule>>,
  path = 'options',
): void {
  if (value === undefined) return
  requireObject(value, path)
  const rules = table()
  const known = Object.keys(rules)
  for (const name of Object.keys(value)) if (!known.includes(name)) throw unknownOption(name, known, path)
  for (const name of known) {
    const given = (value as Record<string, unknown>)[name]
    if (given !== undefined) rules[name]!(given, `${path}.${name}`)
  }
}

function unknownOption(name: string, known: readonly string[], path: string): Error {
  const far = known.map((one) => lettersApart(name, one) + lettersApart(one, name))
  const nearest = known[far.indexOf(Math.min(...far))]
  const message = `${path} has no option ${name}; did you mean ${nearest}?`
  return failure(TypeError, 'unknown-option', `${path}.${name}`, message)
}

/** Letters of a name that another lacks, capital or small, no farther than any option's name goes. */
const lettersApart = (name: string, other: string): number =>
  Array.from(name.slice(0, longestCompared).toLowerCase()).filter((letter) => !other.toLowerCase().includes(letter))
    .length
const longestCompared = 40

/** Any value: whoever reads the option checks it. */
export const anything: OptionRule = () => {}

/** One of these strings. */
export const oneOf =
  (allowed: readonly string[]): OptionRule =>
  (value, path) => {
    requireString(value, path)
    if (!allowed.includes(value)) throw wrongValue(path, `one of ${allowed.join(', ')}`, value)
  }

/** A list of these. */
export const each =
  (rule: OptionRule): OptionRule =>
  (value, path) => {
    requireArray(value, path)
    value.forEach((one, at) => {
      rule(one, `${path}[${at}]`)
    })
  }

/** An object with any names, each with one of these. */
export const valuesOf =
  (rule: OptionRule): OptionRule =>
  (value, path) => {
    requireObject(value, path)
    for (const [name, one] of Object.entries(value)) rule(one, `${path}.${name}`)
  }

/** An object with options of its own, some of which it must have. */
export const optionsIn =
  (table: () => Readonly<Record<string, OptionRule>>, required: readonly string[] = []): OptionRule =>
  (value, path) => {
    requireObject(value, path)
    const missing = required.find((name) => (value as Record<string, unknown>)[name] === undefined)
    if (missing !== undefined) throw wrongType(`${path}.${missing}`, 'given', undefined)
    checkOptions(value, table, path)
  }

/** Null, or this. */
export const nullable =
  (rule: OptionRule): OptionRule =>
  (value, path) => {
    if (value !== null) rule(value, path)
  }

/** A string of this form. */
export const matching =
  (form: RegExp, wanted: string): OptionRule =>
  (value, path) => {
    requireString(value, path)
    if (!form.test(value)) throw wrongValue(path, wanted, value)
  }

/** A number that fits. */
export const numberThat =
  (fits: (value: number) => boolean, wanted: string): OptionRule =>
  (value, path) => {
    if (typeof value !== 'number') throw wrongType(path, 'a number', value)
    if (!fits(value)) throw wrongValue(path, wanted, value)
  }

/** A number from 0. */
export const length = (): OptionRule => numberThat((value) => value >= 0, 'a number from 0')

/** A whole number from 0, or `Infinity`. */
export const count = (): OptionRule =>
  numberThat((value) => value >= 0 && Math.floor(value) === value, 'a whole number from 0')

/** A positive number. */
export const positive = (): OptionRule => numberThat((value) => value > 0, 'a positive number')

/** True or false. */
export const boolean: OptionRule = (value, path) => {
  if (typeof value !== 'boolean') throw wrongType(path, 'a boolean', value)
}

/** Any string. */
export const string: OptionRule = requireString

/** A regular expression, of any realm. */
export const pattern: OptionRule = (value, path) => {
  if (describe(value) !== 'RegExp') throw wrongType(path, 'a regular expression', value)
}
