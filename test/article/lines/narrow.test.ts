import { expect, test } from 'vitest'
import { narrow } from '../../../src/article/lines/narrow.ts'

const around = (text: string): string => `“${text}”`.slice(1, -1)

test.each([
  '',
  'Ferries sail again from Kell on Tuesday',
  'Café “Zum Löwen” opens',
  'He wrote "C:\\new" and\ttwo\u0000marks',
  'snow ❄ and 🌊',
  'half a pair \ud83c',
  'rows\u2028and\u2029paragraphs, ÿ',
])('%j stays itself, cut from a text with a curly quote', (text) => {
  expect(narrow(around(text))).toBe(text)
})
