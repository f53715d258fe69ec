import { describe, expect, test } from 'vitest'
import { isNoArticle } from '../../../src/article/warnings/not-an-article.ts'
import { linesOf } from './lines-of.ts'

const is = (...paragraphs: readonly string[]) => isNoArticle(linesOf(...paragraphs))
/** Running text of so many words, ten a paragraph. */
const prose = (tens: number) => Array<string>(tens).fill('The boat of the night sails again in the spring.')

describe('a page in place of an article', () => {
  test.each([
    ['a sure sign and another', ['Just a moment...', 'Ray ID: 7a1b']],
    ['a sure sign in the third line', ['Orrin', 'Beld', 'Page not found!', 'Forbidden']],
    ['three signs', ['Orrin', 'Password', 'Remember me', 'Show password']],
    ['a few words of text beside them', ['Password', 'Remember me', 'Show password', ...prose(6)]],
    [
      'signs that are long',
      ['Password', 'Remember me', `By continuing you accept ${'the '.repeat(50)}terms of ${'it '.repeat(50)}`],
    ],
    ['eighty lines', ['Password', 'Remember me', 'Show password', ...Array<string>(77).fill('Orrin')]],
    ['a message of a system', ['Page gone', 'Please go to another site.']],
  ])('%s', (_, lines) => expect(is(...lines)).toBe(true))

  test.each([
    ['a sure sign alone', ['Just a moment', 'Orrin']],
    ['a sure sign in the fourth line', ['Orrin', 'Beld', 'Kell', 'Page not found', 'Forbidden']],
    ['two signs', ['Orrin', 'Password', 'Remember me']],
    ['more text beside them', ['Password', 'Remember me', 'Show password', ...prose(7)]],
    ['more text beside a sure one', ['Just a moment', 'Ray ID: 7a1b', ...prose(7)]],
    ['eighty-one lines', ['Password', 'Remember me', 'Show password', ...Array<string>(78).fill('Orrin')]],
    ['words of signs in a sentence', ['The password of the boat', 'Remember me to him', 'Show password to her']],
    ['nothing', []],
  ])('not %s', (_, lines) => expect(is(...lines)).toBe(false))

  test('of a line the first six hundred characters are looked at', () => {
    const sign = (before: number) => `By continuing ${'a'.repeat(before - 20)} terms`
    expect(is('Password', 'Remember me', sign(600))).toBe(true)
    expect(is('Password', 'Remember me', sign(607))).toBe(false)
  })
})
