import { expect, test } from 'vitest'
import {
  align,
  compare,
  createIndex,
  createNameLexicon,
  decodeFingerprint,
  encodeFingerprint,
  fingerprint,
  indexNames,
  normalizeArticle,
  normalizeNames,
  origins,
  parseArticle,
  splitSentences,
  stripBoilerplate,
} from '../../src/index.ts'
import { thrownBy } from '../copydesk-error.ts'

/** Calls as plain JavaScript would make them: the types are wrong on purpose. */
const wrongCalls: readonly (readonly [call: string, argument: string, run: () => unknown])[] = [
  ['parseArticle()', 'text', () => parseArticle(undefined as never)],
  ['parseArticle(1)', 'text', () => parseArticle(1 as never)],
  ['parseArticle("", 1)', 'options', () => parseArticle('', 1 as never)],
  ['parseArticle("", { mode })', 'mode', () => parseArticle('', { mode: 'aggressive' as never })],
  ['stripBoilerplate(null)', 'text', () => stripBoilerplate(null as never)],
  ['stripBoilerplate("", null)', 'options', () => stripBoilerplate('', null as never)],
  ['splitSentences([])', 'text', () => splitSentences([] as never)],
  ['splitSentences("", "")', 'options', () => splitSentences('', '' as never)],
  ['splitSentences("", { newlines })', 'newlines', () => splitSentences('', { newlines: 'never' as never })],
  ['normalizeNames({})', 'text', () => normalizeNames({} as never)],
  ['normalizeNames("", { style })', 'style', () => normalizeNames('', { style: 'tabloid' as never })],
  ['fingerprint(1)', 'input', () => fingerprint(1 as never)],
  ['compare(1, 2)', 'a', () => compare(1 as never, 2 as never)],
  ['compare(f, 2)', 'b', () => compare(fingerprint('One two.'), 2 as never)],
  ['align(1, "")', 'a', () => align(1 as never, '')],
  ['align("", 1)', 'b', () => align('', 1 as never)],
  ['origins("")', 'inputs', () => origins('' as never)],
  ['origins([1])', 'inputs', () => origins([1 as never])],
  ['encodeFingerprint("")', 'fingerprint', () => encodeFingerprint('' as never)],
  ['decodeFingerprint(1)', 'text', () => decodeFingerprint(1 as never)],
  ['normalizeArticle(1)', 'input', () => normalizeArticle(1 as never)],
  ['normalizeArticle("", 1)', 'options', () => normalizeArticle('', 1 as never)],
  ['createIndex(1)', 'options', () => createIndex(1 as never)],
  ['createIndex().add(1, f)', 'id', () => createIndex().add(1 as never, fingerprint('One two.'))],
  ['createIndex().add("a", 1)', 'input', () => createIndex().add('a', 1 as never)],
  ['createNameLexicon(1)', 'rows', () => createNameLexicon(1 as never)],
  ['indexNames(1)', 'texts', () => indexNames(1 as never)],
]

test.each(wrongCalls)('%s throws an error with the path of the argument', (_call, argument, run) => {
  const { name, code, path } = thrownBy(run)
  expect([name, code]).toEqual(code === 'wrong-value' ? ['RangeError', code] : ['TypeError', 'wrong-type'])
  expect(path).toMatch(new RegExp(`\\b${argument}\\b`))
})
