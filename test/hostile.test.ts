import { describe, expect, test } from 'vitest'
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
  type Span,
  splitSentences,
  stripBoilerplate,
} from '../src/index.ts'
import { hostileInputs } from './hostile-inputs.ts'

/** A quadratic step on these inputs takes minutes; the limit is no measurement, it only ends such a run. */
const STUCK = 120_000

const cases = Object.entries(hostileInputs)

function expectSlices(text: string, spans: readonly (Span & { text?: string })[]): void {
  let end = 0
  let wrong = 0
  for (const span of spans) {
    if (span.start < end || span.end <= span.start || span.end > text.length) wrong++
    if (span.text !== undefined && text.slice(span.start, span.end) !== span.text) wrong++
    end = span.end
  }
  expect(wrong).toBe(0)
}

/** Characters that are not white space and lie in no span. */
function uncovered(text: string, spans: readonly Span[]): string {
  let outside = ''
  let end = 0
  for (const span of spans) {
    outside += text.slice(end, span.start).trim()
    end = span.end
  }
  return outside + text.slice(end).trim()
}

describe.each(cases)('%s', { timeout: STUCK }, (_name, text) => {
  test('splitSentences covers it with ordered sentences', () => {
    const sentences = splitSentences(text)
    expectSlices(text, sentences)
    expect(uncovered(text, sentences).slice(0, 80)).toBe('')
  })

  test('parseArticle covers it with ordered blocks', () => {
    const { blocks } = parseArticle(text)
    expectSlices(
      text,
      blocks.map(({ start, end }) => ({ start, end })),
    )
    expect(uncovered(text, blocks).slice(0, 80)).toBe('')
  })

  test('stripBoilerplate removes ordered slices and is idempotent', () => {
    const stripped = stripBoilerplate(text)
    expectSlices(text, stripped.removed)
    expect(stripBoilerplate(stripped.text).text === stripped.text).toBe(true)
  })

  test('normalizeNames edits ordered slices and is idempotent', () => {
    const { text: unified, edits, skipped } = normalizeNames(text)
    expectSlices(
      text,
      edits.map((edit) => ({ start: edit.start, end: edit.end, text: edit.original })),
    )
    for (const skip of skipped.slice(0, 1000)) expect(text.slice(skip.start, skip.end)).toBe(skip.original)
    expect(normalizeNames(unified).text === unified).toBe(true)
  })

  test('fingerprints compare with themselves and survive encoding', () => {
    const one = fingerprint(text)
    expect(compare(one, one).verdict).toBe(one.words === 0 ? compare(one, one).verdict : 'identical')
    expect(decodeFingerprint(encodeFingerprint(one))).toEqual(one)
  })

  test('what is built on the verbs takes it too', () => {
    expect(() => JSON.stringify(normalizeArticle(text))).not.toThrow()
    expect(
      origins([text, text])
        .groups.flatMap((group) => group.members)
        .sort(),
    ).toEqual([0, 1])
    expectSlices(
      text,
      align(text, text).shared.map((passage) => passage.a),
    )
    expect(() => indexNames([text])).not.toThrow()
    const index = createIndex()
    index.add(text.slice(0, 20), fingerprint(text))
    expect(createIndex({ snapshot: index.snapshot() }).size).toBe(1)
  })
})

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
  ['encodeFingerprint("")', 'f', () => encodeFingerprint('' as never)],
  ['decodeFingerprint(1)', 's', () => decodeFingerprint(1 as never)],
  ['normalizeArticle(1)', 'text', () => normalizeArticle(1 as never)],
  ['normalizeArticle("", 1)', 'options', () => normalizeArticle('', 1 as never)],
  ['createIndex(1)', 'options', () => createIndex(1 as never)],
  ['createIndex().add(1, f)', 'id', () => createIndex().add(1 as never, fingerprint('One two.'))],
  ['createIndex().add("a", 1)', 'fingerprint', () => createIndex().add('a', 1 as never)],
  ['createNameLexicon(1)', 'rows', () => createNameLexicon(1 as never)],
  ['indexNames(1)', 'texts', () => indexNames(1 as never)],
]

describe('wrong types from plain JavaScript throw a TypeError with the name of the argument', () => {
  test.each(wrongCalls)('%s', (_call, argument, run) => {
    expect(run).toThrow(TypeError)
    expect(run).toThrow(new RegExp(`\\b${argument}\\b`))
  })
})
