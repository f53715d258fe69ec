import { describe, expect, test } from 'vitest'
import { isSystemMessage } from '../../../src/article/warnings/is-system-message.ts'
import { linesOf } from './lines-of.ts'

const is = (...paragraphs: readonly string[]) => isSystemMessage(linesOf(...paragraphs))
const calm = (count: number) => Array<string>(count).fill('la').join(' ')

describe('a message of a site', () => {
  test.each([
    ['speaks of the web to its reader', ['Page gone', 'Please go to another site.']],
    ['has buttons beside it', ['Page gone', 'Please go to another site.', 'Home', 'Sport', 'News']],
    ['has a heading of eight words', ['one two three four five six seven page', 'Please go to another site.']],
    ['speaks of the web in half of its lines', ['Page gone', 'Please go on.']],
    ['has a word of the web for every sixteen', ['Please wait', `Page site ${calm(41)} you.`, 'The page']],
    ['has sixty words', ['The page site', `You url page ${calm(54)}`]],
  ])('%s', (_, lines) => expect(is(...lines)).toBe(true))

  test.each([
    ['nothing', []],
    ['buttons alone', ['Page', 'Site', 'You']],
    ['a heading of nine words', ['one two three four five six seven eight page', 'Please go to another site.']],
    ['nothing to its reader', ['Page gone', 'It went to another site.']],
    ['what somebody said', ['Page gone', 'Please go to another site, he said.']],
    ['a quotation', ['Page gone', 'Please go to “another site of the bay”.']],
    ['a price', ['Page gone', 'Please pay £4 for another site.']],
    ['the web in less than half of its lines', ['Page gone', 'Please go on.', 'It is late.']],
    ['a word of the web for every seventeen', ['Please wait', `Page site ${calm(42)} you.`, 'The page']],
    ['sixty-one words', ['The page site', `You url page ${calm(55)}`]],
  ])('has not %s', (_, lines) => expect(is(...lines)).toBe(false))
})
