import { expect, test } from 'vitest'
import * as copydesk from '../src/index.ts'
import * as retext from '../src/retext/index.ts'

test('the door has these functions and nothing else', () => {
  expect(Object.keys(copydesk).sort()).toEqual([
    'align',
    'compare',
    'createIndex',
    'createNameLexicon',
    'decodeFingerprint',
    'encodeFingerprint',
    'fingerprint',
    'indexNames',
    'normalizeArticle',
    'normalizeNames',
    'origins',
    'parseArticle',
    'splitSentences',
    'stripBoilerplate',
  ])
  for (const verb of Object.values(copydesk)) expect(verb).toBeTypeOf('function')
})

test('copydesk/retext has these plugins and nothing else', () => {
  expect(Object.keys(retext).sort()).toEqual(['retextBoilerplate', 'retextCopydesk', 'retextNames'])
})
