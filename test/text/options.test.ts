import { describe, expect, test } from 'vitest'
import { isCopydeskError } from '../../src/is-copydesk-error.ts'
import { requireObject } from '../../src/text/argument.ts'
import {
  anything,
  boolean,
  checkOptions,
  count,
  each,
  length,
  matching,
  nullable,
  numberThat,
  type OptionRule,
  oneOf,
  optionsIn,
  pattern,
  positive,
  string,
  valuesOf,
} from '../../src/text/options.ts'

/** What a rule says of a value: "fine", or the code, the path and the message. */
function said(rule: OptionRule, value: unknown): string {
  try {
    rule(value, 'options.x')
    return 'fine'
  } catch (error) {
    if (!isCopydeskError(error)) throw error
    return `${error.constructor.name} ${error.code} ${error.path}: ${error.message}`
  }
}

const wrongType = (wanted: string, got: string, path = 'options.x') =>
  `TypeError wrong-type ${path}: ${path} must be ${wanted}, got ${got}`
const wrongValue = (wanted: string, got: string, path = 'options.x') =>
  `RangeError wrong-value ${path}: ${path} must be ${wanted}, got ${got}`

describe('a rule', () => {
  const inner = optionsIn(() => ({ mode: string, size: anything }), ['mode'])
  test.each<[string, OptionRule, unknown, string]>([
    ['anything', anything, null, 'fine'],
    ['string', string, '', 'fine'],
    ['string', string, null, wrongType('a string', 'null')],
    ['string', string, ['a'], wrongType('a string', 'an array')],
    ['string', string, 7, wrongType('a string', 'number')],
    ['string', string, {}, wrongType('a string', 'object')],
    ['string', string, () => '', wrongType('a string', 'function')],
    ['string', string, new Date(0), wrongType('a string', 'Date')],
    ['string', string, Promise.resolve(''), wrongType('a string', 'Promise')],
    ['string', string, Buffer.from('a'), wrongType('a string', 'Uint8Array')],
    ['boolean', boolean, false, 'fine'],
    ['boolean', boolean, 0, wrongType('a boolean', 'number')],
    ['oneOf', oneOf(['a', 'b']), 'b', 'fine'],
    ['oneOf', oneOf(['a', 'b']), 'c', wrongValue('one of a, b', '"c"')],
    ['oneOf', oneOf(['a', 'b']), 7, wrongType('a string', 'number')],
    ['each', each(string), [], 'fine'],
    ['each', each(string), ['a', 7], wrongType('a string', 'number', 'options.x[1]')],
    ['each', each(string), 'a', wrongType('an array', 'string')],
    ['valuesOf', valuesOf(string), { a: 'b' }, 'fine'],
    ['valuesOf', valuesOf(string), { a: 'b', c: 7 }, wrongType('a string', 'number', 'options.x.c')],
    ['valuesOf', valuesOf(string), [], wrongType('an object', 'an array')],
    ['optionsIn', inner, { mode: 'a', size: undefined }, 'fine'],
    ['optionsIn', inner, { size: 1 }, wrongType('given', 'undefined', 'options.x.mode')],
    ['optionsIn', inner, { mode: 7 }, wrongType('a string', 'number', 'options.x.mode')],
    ['optionsIn', inner, null, wrongType('an object', 'null')],
    ['optionsIn', optionsIn(() => ({ mode: string })), {}, 'fine'],
    ['nullable', nullable(string), null, 'fine'],
    ['nullable', nullable(string), undefined, wrongType('a string', 'undefined')],
    ['matching', matching(/^a/, 'an a'), 'ab', 'fine'],
    ['matching', matching(/^a/, 'an a'), 'b', wrongValue('an a', '"b"')],
    ['matching', matching(/^a/, 'an a'), 7, wrongType('a string', 'number')],
    ['numberThat', numberThat((value) => value > 1, 'big'), 1, wrongValue('big', '1')],
    ['numberThat', numberThat((value) => value > 1, 'big'), '2', wrongType('a number', 'string')],
    ['length', length(), 0, 'fine'],
    ['length', length(), 0.5, 'fine'],
    ['length', length(), -0.5, wrongValue('a number from 0', '-0.5')],
    ['length', length(), Number.NaN, wrongValue('a number from 0', 'NaN')],
    ['count', count(), 0, 'fine'],
    ['count', count(), 3, 'fine'],
    ['count', count(), Number.POSITIVE_INFINITY, 'fine'],
    ['count', count(), 0.5, wrongValue('a whole number from 0', '0.5')],
    ['count', count(), -1, wrongValue('a whole number from 0', '-1')],
    ['positive', positive(), 0.5, 'fine'],
    ['positive', positive(), 0, wrongValue('a positive number', '0')],
    ['pattern', pattern, /a/, 'fine'],
    ['pattern', pattern, 'a', wrongType('a regular expression', 'string')],
  ])('%s', (_, rule, value, outcome) => expect(said(rule, value)).toBe(outcome))
})

test('a long value is cut in the message', () => {
  const rule = oneOf(['a'])
  expect(said(rule, 'k'.repeat(60))).toContain(`got "${'k'.repeat(60)}"`)
  expect(said(rule, 'k'.repeat(61))).toContain(`got "${'k'.repeat(60)}…"`)
  expect(said(matching(/a/, 'an a'), '')).toContain('got ""')
})

describe('options', () => {
  const table = () => ({ mode: string, keepQuotes: boolean, newlines: string })
  const check: OptionRule = (value) => checkOptions(value, table)

  test.each([
    [undefined, 'fine'],
    [{}, 'fine'],
    [{ mode: undefined }, 'fine'],
    [{ mode: 'a', keepQuotes: true }, 'fine'],
    [{ mode: null }, wrongType('a string', 'null', 'options.mode')],
    [null, wrongType('an object', 'null', 'options')],
    [[], wrongType('an object', 'an array', 'options')],
    ['a', wrongType('an object', 'string', 'options')],
  ])('%j', (value, outcome) => expect(said(check, value)).toBe(outcome))

  test.each([
    ['mod', 'mode'],
    ['Mode', 'mode'],
    ['keepQuote', 'keepQuotes'],
    ['quotes', 'keepQuotes'],
    ['lines', 'newlines'],
    [`${'z'.repeat(40)}newlines`, 'newlines'],
  ])('unknown: %s is nearest to %s', (name, nearest) => {
    const message = `options has no option ${name}; did you mean ${nearest}?`
    expect(said(check, { [name]: 1 })).toBe(`TypeError unknown-option options.${name}: ${message}`)
  })

  test('under a path of their own', () => {
    expect(said((value) => checkOptions(value, table, 'options.names'), { mode: 7 })).toContain('options.names.mode')
    expect(said((value, path) => requireObject(value, path, 'a lexicon'), 7)).toBe(wrongType('a lexicon', 'number'))
  })
})

test.each([
  [null, false],
  [undefined, false],
  ['wrong-type', false],
  [new TypeError('x'), false],
  [{ code: 'wrong-type', path: null, message: 'x' }, true],
  [{ code: 'damaged', path: 'a', message: 'x' }, true],
  [{ code: 'other', path: null, message: 'x' }, false],
  [{ code: 'wrong-type', path: 7, message: 'x' }, false],
  [{ code: 'wrong-type', message: 'x' }, false],
  [{ code: 'wrong-type', path: null }, false],
])('%j is an error of copydesk: %j', (error, is) => expect(isCopydeskError(error)).toBe(is))
