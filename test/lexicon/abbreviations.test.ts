import { describe, expect, test } from 'vitest'
import { type AbbreviationKind, abbreviations } from '../../src/lexicon/abbreviations.ts'
import { splitSentences } from '../../src/split-sentences.ts'
import { goesOn, neverEnds } from './abbreviation-examples.ts'

const textsOf = (text: string) => splitSentences(text).map((sentence) => sentence.text)
const kinds = Object.keys(abbreviations) as AbbreviationKind[]
const examplesOf = (kind: AbbreviationKind) => goesOn[kind].split(/\s*[|\n]\s*/)

describe.each(kinds)('%s', (kind) => {
  test.each(abbreviations[kind].split(' '))('%s. goes on in an example', (word) => {
    const own = examplesOf(kind).filter(
      (example) => ` ${example}`.includes(` ${word}. `) || example.includes(`(${word}. `),
    )
    expect(own.length).toBeGreaterThan(0)
    for (const example of own) {
      const text = `They noted ${example} at length.`
      expect(textsOf(text)).toEqual([text])
    }
  })

  if (neverEnds.includes(kind))
    test.each(abbreviations[kind].split(' '))('%s. never ends', (word) => {
      const text = `They noted Hale, ${word}. The desk agreed.`
      expect(textsOf(text)).toEqual([text])
    })
  else
    test.each(abbreviations[kind].split(' '))('%s. ends before a new subject', (word) => {
      const [first, second] = [`They noted Hale, 7 ${word}.`, 'The desk agreed.']
      expect(textsOf(`${first} ${second}`)).toEqual([first, second])
    })
})

test('no example is of a word that the lexicon lacks', () => {
  for (const kind of kinds) {
    const words = new Set(abbreviations[kind].split(' '))
    for (const example of examplesOf(kind))
      expect([...example.matchAll(/([\w.°é]+)\. /g)].some(([, word]) => words.has(word!))).toBe(true)
  }
})
