import { describe, expectTypeOf, test } from 'vitest'
import {
  type Alignment,
  type Article,
  type ArticleOptions,
  align,
  type Comparable,
  type Comparison,
  compare,
  createIndex,
  decodeFingerprint,
  encodeFingerprint,
  type Fingerprint,
  type FingerprintIndex,
  fingerprint,
  type IndexPair,
  type NormalizedArticle,
  type NormalizedNames,
  normalizeArticle,
  normalizeNames,
  type OriginInput,
  type Origins,
  origins,
  parseArticle,
  type Sentence,
  type StrippedText,
  splitSentences,
  stripBoilerplate,
} from '../src/index.ts'

describe('verbs', () => {
  test('take a string and return plain readonly data', () => {
    expectTypeOf(parseArticle).parameter(0).toEqualTypeOf<string>()
    expectTypeOf(parseArticle).returns.toEqualTypeOf<Article>()
    expectTypeOf(stripBoilerplate).returns.toEqualTypeOf<StrippedText>()
    expectTypeOf(splitSentences).returns.toEqualTypeOf<Sentence[]>()
    expectTypeOf(normalizeNames).returns.toEqualTypeOf<NormalizedNames>()
    expectTypeOf(fingerprint).parameter(0).toEqualTypeOf<string | Article>()
    expectTypeOf(fingerprint).returns.toEqualTypeOf<Fingerprint>()
    expectTypeOf(normalizeArticle).returns.toEqualTypeOf<NormalizedArticle>()
  })

  test('refuse unknown options and values', () => {
    expectTypeOf<{ mode: 'balanced' }>().toExtend<ArticleOptions>()
    expectTypeOf<{ mode: 'aggressive' }>().not.toExtend<ArticleOptions>()
    // @ts-expect-error no such style
    normalizeNames('', { style: 'tabloid' })
    // @ts-expect-error no such option
    splitSentences('', { language: 'en' })
    // @ts-expect-error not a string
    parseArticle(1)
  })
})

describe('on top of them', () => {
  test('whatever is comparable goes in, comparisons come out', () => {
    expectTypeOf(compare).parameter(0).toEqualTypeOf<Comparable>()
    expectTypeOf(compare).returns.toEqualTypeOf<Comparison>()
    expectTypeOf(align).returns.toEqualTypeOf<Alignment>()
    expectTypeOf(origins).parameter(0).toEqualTypeOf<Iterable<Comparable | OriginInput>>()
    expectTypeOf(origins).returns.toEqualTypeOf<Origins>()
    expectTypeOf(encodeFingerprint).returns.toEqualTypeOf<string>()
    expectTypeOf(decodeFingerprint).returns.toEqualTypeOf<Fingerprint>()
  })

  test('an index is a value that its caller holds', () => {
    expectTypeOf(createIndex).returns.toEqualTypeOf<FingerprintIndex>()
    expectTypeOf<FingerprintIndex['pairs']>().returns.toEqualTypeOf<Iterable<IndexPair>>()
    expectTypeOf<FingerprintIndex['snapshot']>().returns.toEqualTypeOf<Uint8Array>()
  })
})

test('results are readonly', () => {
  expectTypeOf<Sentence>().toEqualTypeOf<Readonly<Sentence>>()
  expectTypeOf<Article>().toEqualTypeOf<Readonly<Article>>()
  expectTypeOf<Fingerprint>().toEqualTypeOf<Readonly<Fingerprint>>()
  expectTypeOf<Comparison>().toEqualTypeOf<Readonly<Comparison>>()
})
