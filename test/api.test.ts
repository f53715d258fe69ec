import { expect, test } from 'vitest'
import * as html from '../src/html/index.ts'
import * as copydesk from '../src/index.ts'
import * as retext from '../src/retext/index.ts'

const verbs = [
  'align',
  'compare',
  'createIndex',
  'createNameLexicon',
  'decodeFingerprint',
  'encodeFingerprint',
  'fingerprint',
  'indexNames',
  'isCopydeskError',
  'locate',
  'normalizeArticle',
  'normalizeNames',
  'origins',
  'parseArticle',
  'splitArticles',
  'splitSentences',
  'stripBoilerplate',
]

const closedSets = [
  'articleFormats',
  'blockKinds',
  'errorCodes',
  'nameKinds',
  'namePolicies',
  'nameStyles',
  'removalReasons',
  'verdicts',
  'warningCodes',
]

test('the door has these functions and closed sets, and nothing else', () => {
  expect(Object.keys(copydesk).sort()).toEqual([...verbs, ...closedSets].sort())
  const exported = new Map<string, unknown>(Object.entries(copydesk))
  for (const verb of verbs) expect(exported.get(verb)).toBeTypeOf('function')
  for (const set of closedSets) expect(exported.get(set)).toSatisfy((value) => new Set(value).size === value.length)
})

test('copydesk/retext has these plugins and nothing else', () => {
  expect(Object.keys(retext).sort()).toEqual(['retextBoilerplate', 'retextCopydesk', 'retextNames'])
})

test('copydesk/html has these functions and nothing else', () => {
  expect(Object.keys(html).sort()).toEqual(['fromDocument', 'fromExtracted', 'fromHtml'])
})
