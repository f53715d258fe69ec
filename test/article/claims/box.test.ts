import { describe, expect, test } from 'vitest'
import { box } from '../../../src/article/claims/box.ts'
import { claimOf } from '../../../src/article/claims/claim-of.ts'
import { claimed, read, story, text, words } from './read.ts'

/** The lines of a box between offers, which are the lines that begin with "Offer". */
function boxed(lines: readonly string[], { reason = 'newsletter', id = 'newsletter/test', first = 0 } = {}): string[] {
  const reading = { ...read(text(story[0], ...lines, story[1])), first }
  const found = reading.lines.flatMap((line, at) =>
    line.text.startsWith('Offer') ? [claimOf({ id, reason: reason as 'newsletter' }, at)] : [],
  )
  const claims = box(reading, found)
  for (const { kind, reason, rule } of claims)
    expect([kind, reason, rule]).toEqual(['boilerplate', 'newsletter', 'newsletter/box'])
  return claimed(reading, claims).filter((line) => !line.startsWith('Offer'))
}

describe('a line between offers is one of their box', () => {
  test('not a question that is answered', () => {
    expect(boxed(['Offer', 'Q: Did you write there?', 'Offer', 'Offer'])).toEqual([])
    expect(boxed(['Offer', 'Did you write there?', 'Offer', 'Offer'])).toEqual(['Did you write there?'])
  })
  test('where three of them stand within three lines', () => {
    expect(boxed(['Offer', 'Boats', 'Offer', 'Offer'])).toEqual(['Boats'])
    expect(boxed(['Offer', 'Boats', 'Offer'])).toEqual([])
    expect(boxed(['Offer', 'Offer', 'Offer', 'Boats'])).toEqual([])
    expect(boxed(['Boats', 'Offer', 'Offer', 'Offer'])).toEqual([])
    expect(boxed(['Offer', 'Offer', 'Bells', 'Boats', 'Kell', 'Offer'])).toEqual(['Bells', 'Boats'])
    expect(boxed(['Boats'])).toEqual([])
  })
  test.each(['newsletter', 'subscription', 'support'])('of %s', (reason) =>
    expect(boxed(['Offer', 'Boats', 'Offer', 'Offer'], { reason })).toEqual(['Boats']),
  )
  test('of nothing else', () => expect(boxed(['Offer', 'Boats', 'Offer', 'Offer'], { reason: 'legal' })).toEqual([]))
  test('nor of buttons over the text', () => {
    const buttons = ['Offer', 'Boats', 'Offer', 'Offer']
    expect(boxed(buttons, { id: 'newsletter/button', first: 0 })).toEqual(['Boats'])
    expect(boxed(buttons, { id: 'newsletter/button', first: 5 })).toEqual([])
    expect(boxed(buttons, { id: 'newsletter/other', first: 5 })).toEqual(['Boats'])
  })
  test('of nineteen words, and no heading', () => {
    const between = (line: string) => boxed(['Offer', line, 'Offer', 'Offer'])
    expect(between(words(19))).toHaveLength(1)
    expect(between(words(20))).toEqual([])
    expect(between('## Boats')).toEqual([])
  })
  test('unless it is a sentence that sells nothing', () => {
    const between = (line: string) => boxed(['Offer', line, 'Offer', 'Offer'])
    expect(between('Both were taken to hospital.')).toEqual([])
    expect(between('Read our newspaper free of charge.')).toHaveLength(1)
    // One such word may be the story's.
    expect(between('Read it free of charge.')).toEqual([])
    expect(between('Read it online free of charge.')).toHaveLength(1)
    expect(between('“You are free to go.”')).toEqual([])
  })
})

describe('behind "skip past …" a box is longer', () => {
  const skip = 'skip past newsletter promotion'
  const between = (line: string, ...end: readonly string[]) => boxed([skip, 'Offer', line, ...end, 'Offer'])
  test('sixty words a line', () => {
    expect(between(words(60))).toContain(words(60))
    expect(between(words(61))).not.toContain(words(61))
  })
  test('to its end', () => {
    expect(boxed(['Offer', 'after newsletter promotion', words(30), 'Offer', 'Offer'])).not.toContain(words(30))
    expect(boxed(['Offer', 'after newsletter promotion', 'Boats', 'Offer', 'Offer'])).not.toContain('Boats')
  })
})
