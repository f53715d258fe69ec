import { describe, expect, test } from 'vitest'
import { endOfKeys, startOfKeys } from '../../src/names/key-walk.ts'
import { isWordStart, keysOf, skipGap, wordAfter, wordAt, wordBefore, wordEndingAt } from '../../src/names/word.ts'

const letters = (count: number): string => 'k'.repeat(count)

describe('a word', () => {
  test.each([
    ['Kiev said', 'Kiev', 'kiev', true],
    ['kiev', 'kiev', 'kiev', false],
    ['Kiev', 'Kiev', 'kiev', true],
    ['Kiev2 x', 'Kiev2', '', true],
    ['2nd x', '2nd', '', false],
    ['Kiev’s plan', 'Kiev', 'kiev', true],
    ['Kiev’s', 'Kiev', 'kiev', true],
    ['KIEV’S', 'KIEV', 'kiev', true],
    ['they’ll', 'they', 'they', false],
    ['they’ve', 'they', 'they', false],
    ['they’re', 'they', 'they', false],
    ['he’d', 'he', 'he', false],
    ['I’m', 'I', 'i', true],
    ['Sana’a is', 'Sana’a', 'sanaa', true],
    ['Rock’sta', 'Rock’sta', 'rocksta', true],
    ['Sana’ is', 'Sana', 'sana', true],
    ['Erdoğan', 'Erdoğan', 'erdogan', true],
    ['Ørsted', 'Ørsted', 'orsted', true],
    ['Élysée', 'Élysée', 'elysee', true],
    ['élysée', 'élysée', 'elysee', false],
    ['Кiеv', 'Кiеv', 'kiev', true],
    ['Киев', 'Киев', '', true],
    ['київ', 'київ', '', false],
    ['оо', 'оо', '', false],
    ['Kie\u0301v', 'Kie\u0301v', 'kiev', true],
    ['Ki\u200bev', 'Ki\u200bev', 'kiev', true],
    ['Kiev\u200b and', 'Kiev', 'kiev', true],
    ['日Kiev', '日Kiev', '', false],
    ['Kiev日k', 'Kiev日k', '', true],
    [letters(60), letters(60), letters(60), false],
    [letters(61), letters(61), '', false],
    [`${letters(59)}é`, `${letters(59)}é`, `${letters(59)}e`, false],
    [`${letters(60)}é`, `${letters(60)}é`, '', false],
  ])('of %s', (text, word, key, capital) => {
    expect(wordAt(text, 0)).toEqual({ start: 0, end: word.length, key, capital })
  })

  test.each([
    ['in Kiev', 7, 'Kiev'],
    ['in Kiev’s', 9, 'Kiev'],
    ['Sana’a', 6, 'Sana’a'],
    ['’tis', 4, 'tis'],
    ['Ki\u00adev', 5, 'Ki\u00adev'],
    ['Kiév', 4, 'Kiév'],
    ['in ', 3, null],
    ['\u00ad', 1, null],
    ['Kiev’', 5, null],
    ['', 0, null],
  ])('that ends in %j at %i', (text, end, word) => {
    const found = wordEndingAt(text, end)
    expect(found && text.slice(found.start, found.end)).toBe(word)
  })
})

describe('the words beside a place', () => {
  /** The place is the bar: what stands before it and behind it, with the gap; "+" where a possessive lies between. */
  const beside = (marked: string): (string | null)[] => {
    const at = marked.indexOf('|')
    const text = marked.slice(0, at) + marked.slice(at + 1)
    return [wordBefore(text, at), wordAfter(text, at)].map(
      (found) => found && `${text.slice(found.word.start, found.word.end)} ${found.gap}${found.joined ? '' : ' +'}`,
    )
  }

  test.each([
    ['old | town', 'old space', 'town space'],
    ['a|b', null, null],
    ['old |town', 'old space', null],
    ['old| town', null, 'town space'],
    ['old-|town', 'old hyphen', null],
    ['old|-town', null, 'town hyphen'],
    ['old|‑town', null, 'town hyphen'],
    ['a’s |b', 'a space +', null],
    ['a|\nb', null, 'b space'],
    ['a|\n\nb', null, null],
    ['a|\n b', null, 'b space'],
    ['a|, b', null, null],
    ['a| (b', null, null],
    ['a|-', null, null],
    ['a| ', null, null],
    ['a|- b', null, null],
    ['a -|b', null, null],
    ['|', null, null],
    ['a\u00a0|b', 'a space', null],
  ])('%j', (marked, before, after) => {
    expect(beside(marked)).toEqual([before, after])
  })

  test.each([
    ['none', '', 0],
    ['some', '  ', 2],
    ['as much as can be', ' '.repeat(8), 8],
    ['too much', ' '.repeat(9), 0],
    ['a line break', ' \n ', 3],
    ['a blank line', '\n\n', 0],
    ['a line with a space', '\n \n', 0],
  ])('over white space: %s', (_, gap, length) => {
    expect(skipGap(`ab${gap}cd`, 2)).toBe(2 + length)
    expect(skipGap(`ab${gap}cd`, 2 + gap.length, -1)).toBe(2 + gap.length - length)
  })
})

test.each([
  ['|Kiev', true],
  ['x|Kiev', false],
  ['-|Kiev', true],
  ['’|Kiev', true],
  ['a’|Kiev', false],
  [' ’|Kiev', true],
  ['\u200b|Kiev', true],
  ['\u200b\u00ad|Kiev', true],
  ['x\u200b|Kiev', false],
  ['é|Kiev', false],
])('a word can start in %j: %j', (marked, is) => {
  const at = marked.indexOf('|')
  expect(isWordStart(marked.replace('|', ''), at)).toBe(is)
})

test.each([
  ['Kim Jong-un', ['kim', 'jong', 'un']],
  ['Nagorno-Karabakh', ['nagorno', 'karabakh']],
  ['São Tomé', ['sao', 'tome']],
  ['Sana’a', ['sanaa']],
  ['é', ['e']],
  ['  a, b', ['a', 'b']],
  ['Area 51', ['area']],
  ['Area51 x', ['', 'x']],
  ['9x', ['x']],
  ['Київ', ['']],
  ['', []],
])('the keys of %j', (spelling, keys) => {
  expect(keysOf(spelling)).toEqual(keys)
})

describe('a walk over words', () => {
  const text = 'the old Nagorno-Karabakh town hall, in'
  const [start, end] = [text.indexOf('Karabakh'), text.indexOf(' town')]

  test.each([
    [[], start],
    [['nagorno'], 8],
    [['old', 'nagorno'], 4],
    [['the', 'old', 'nagorno'], 0],
    [['an', 'old', 'nagorno'], -1],
    [['a', 'the', 'old', 'nagorno'], -1],
  ])('back over %j', (keys, at) => expect(startOfKeys(text, start, keys)).toBe(at))

  test.each([
    [[], end],
    [['town'], end + 5],
    [['town', 'hall'], end + 10],
    [['town', 'house'], -1],
    [['town', 'hall', 'in'], -1],
  ])('on over %j', (keys, at) => expect(endOfKeys(text, end, keys)).toBe(at))

  test('asks where none lies right beside, and not where it does', () => {
    const far = { start: 0, end: 3, key: 'far', capital: false }
    expect(startOfKeys(', x', 2, ['far'], () => far)).toBe(0)
    expect(endOfKeys('x, ', 1, ['far'], () => far)).toBe(3)
    expect(startOfKeys('near x', 5, ['far'], () => far)).toBe(-1)
    expect(startOfKeys('near’s x', 7, ['far'], () => far)).toBe(0)
    expect(endOfKeys('x near', 1, ['far'], () => far)).toBe(-1)
  })
})
