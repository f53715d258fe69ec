import { describe, expect, test } from 'vitest'
import { isLetter, isLowerCase, isUpperCase } from '../../src/sentences/characters.ts'

const codes = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index)

describe('letters', () => {
  test.each([
    ['ASCII and Latin-1', 0, 0x100, ['ª', 'º', 'µ']],
    ['Latin Extended-A', 0x100, 0x180, ['ĸ', 'ŉ', 'ſ']],
  ])('of %s agree with Unicode', (_name, from, to, apart) => {
    for (const code of codes(from, to)) {
      const letter = String.fromCharCode(code)
      if (apart.includes(letter)) continue
      expect([letter, isLowerCase(code)]).toEqual([letter, /\p{Ll}/u.test(letter)])
      expect([letter, isUpperCase(code)]).toEqual([letter, /\p{Lu}/u.test(letter)])
      expect([letter, isLetter(code)]).toEqual([letter, /\p{L}/u.test(letter)])
    }
  })

  test('of Latin with marks above it are told apart, and Japanese ones are no small letters', () => {
    expect([...'ạẁḿ'].every((letter) => isLowerCase(letter.charCodeAt(0)))).toBe(true)
    expect([...'ẠẀḾかカ京'].every((letter) => isUpperCase(letter.charCodeAt(0)))).toBe(true)
  })

  test('of Greek and Cyrillic are told apart', () => {
    expect([...'αωжя'].every((letter) => isLowerCase(letter.charCodeAt(0)))).toBe(true)
    expect([...'ΑΩЖЯ'].every((letter) => isUpperCase(letter.charCodeAt(0)))).toBe(true)
  })
})
