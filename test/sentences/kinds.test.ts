import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/split-sentences.ts'

const textsOf = (text: string) => splitSentences(text).map((sentence) => sentence.text)
const kinds = readFileSync(new URL('kinds.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((part) => part.trim().split('\n'))

describe.each(kinds.map(([kind, ...rows]) => ({ kind: kind!, rows })))('$kind', ({ kind, rows }) => {
  test.each(rows)('%s', (row) => {
    const sentences = row.split('|')
    expect(textsOf(sentences.join(' '))).toEqual(sentences)
    if (kind === 'lost spaces') expect(textsOf(sentences.join(''))).toEqual(sentences)
  })
})
