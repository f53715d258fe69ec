import { describe, expect, test } from 'vitest'
import { isNotEnglish } from '../../../src/article/warnings/not-english.ts'

/** So many words that are common in no language, in another one, and in English. */
const text = (rare: number, foreign: number, english: number) =>
  [
    ...Array<string>(rare).fill('xylo'),
    ...Array<string>(foreign).fill('nicht'),
    ...Array<string>(english).fill('the'),
  ].join(' ')

describe('another language than English', () => {
  test.each([
    ['more than twelve in a hundred of its common words', text(87, 13, 0), true],
    ['twelve in a hundred', text(88, 12, 0), false],
    ['more than half as many again as the English ones', text(40, 16, 10), true],
    ['half as many again', text(40, 15, 10), false],
    ['twenty words', text(0, 20, 0), true],
    ['nineteen', text(0, 19, 0), false],
    ['capitals', text(0, 20, 0).toUpperCase(), true],
    ['words that English has too', Array<string>(30).fill('in der').join(' '), false],
    ['longer ones', Array<string>(20).fill('werden').join(' '), true],
    ['what they begin', Array<string>(20).fill('werdenden').join(' '), false],
    ['letters beyond ASCII', Array<string>(20).fill('für').join(' '), true],
    ['a division sign between them', `${Array<string>(20).fill('nicht').join('÷')}`, true],
    ['letters beyond Europe between them', Array<string>(20).fill('nicht ḁ').join(' — '), true],
    ['Vietnamese', Array<string>(20).fill('những').join(' '), true],
    ['long words', `${'a'.repeat(30)} `.repeat(20), false],
    ['words within five thousand characters', `${'b'.repeat(4940)} ${text(0, 20, 0)}`, false],
    ['words up to five thousand characters', `${'b'.repeat(4800)} ${text(0, 20, 0)}`, true],
    ['nothing', '', false],
  ])('%s', (_, words, is) => expect(isNotEnglish(words)).toBe(is))

  test.each([
    ['four letters in ten of another script', `${'а'.repeat(40)} ${'b'.repeat(60)}`, false],
    ['more of them', `${'а'.repeat(41)} ${'b'.repeat(59)}`, true],
    ['in several words', `${'а '.repeat(41)} ${'b'.repeat(59)}`, true],
    ['twenty letters', 'а'.repeat(20), true],
    ['nineteen', 'а'.repeat(19), false],
    ['Greek', 'το πλοίο της νύχτας πλέει πάλι', true],
    ['Chinese', '夜'.repeat(30), true],
    ['small capitals of Latin', `${'ᴀ'.repeat(30)} nobody`, false],
    ['letters of Latin beyond Europe', `${'ḁ'.repeat(30)} nobody`, false],
  ])('%s', (_, words, is) => expect(isNotEnglish(words)).toBe(is))
})
