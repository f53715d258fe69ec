import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/split-sentences.ts'
import { cases } from './cases.ts'

const texts = (text: string, options = {}) => splitSentences(text, options).map((sentence) => sentence.text)

for (const [group, rows] of Object.entries(cases))
  describe(group, () => {
    test.each(rows.map((row) => [row]))('%j', (sentences) => {
      expect(texts(sentences.join(' '))).toEqual(sentences)
    })
  })
