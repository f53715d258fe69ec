import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { spellingFolds } from '../../src/lexicon/spellings.ts'

const folds = new Map(spellingFolds())

test.each([
  ['colour', 'color'],
  ['favourites', 'favorites'],
  ['travelling', 'traveling'],
  ['theatre', 'theater'],
  ['catalogues', 'catalogs'],
  ['cataloguing', 'cataloging'],
  ['practise', 'practice'],
  ['practised', 'practiced'],
  ['mouldy', 'moldy'],
  ['skilfully', 'skillfully'],
  ['paediatricians', 'pediatricians'],
  ['foetuses', 'fetuses'],
  ['oesophagus', 'esophagus'],
  ['archaeologists', 'archeologists'],
  ['mediaeval', 'medieval'],
  ['towards', 'toward'],
  ['maths', 'math'],
  ['whiskies', 'whiskeys'],
  ['sept', 'september'],
  ['mr', ''],
])('%s → %j', (from, to) => {
  expect(folds.get(from)).toBe(to)
})

test('the pairs are frozen: a change moves hashes and needs another FINGERPRINT_VERSION', () => {
  const pairs = spellingFolds().map(([from, to]) => `${from}=${to}`)
  expect(pairs).toHaveLength(1605)
  expect(createHash('sha256').update(pairs.sort().join(' ')).digest('hex')).toBe(
    '350a38370481b9a8c6b460338f745dd667ff9c655424cb14c96b494955bbddbd',
  )
})
