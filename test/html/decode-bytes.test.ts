import { expect, test } from 'vitest'
import { decodeBytes } from '../../src/html/decode-bytes.ts'
import { fromHtml } from '../../src/html/index.ts'

const ascii = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
const labelled = (label: string) => ascii(`<meta charset="${label}">`)
const utf8 = new TextEncoder()

test.each(['', 'plain', 'é“ Kyïv ”', '漢字', '😀 ferry', '\u0000\u007f\u0080\u07ff\u0800\uffff'])(
  'UTF-8: %j',
  (text) => {
    expect(decodeBytes(utf8.encode(text))).toBe(text)
    expect(decodeBytes(joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8.encode(text)))).toBe(text)
  },
)

test.each([false, true])('UTF-16, big end first: %s', (big) => {
  const text = '<p>Kyïv 😀</p>'
  const bytes = Array.from(text.split(''), (unit) => unit.charCodeAt(0)).flatMap((unit) =>
    big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8],
  )
  const mark = big ? [0xfe, 0xff] : [0xff, 0xfe]
  expect(decodeBytes(Uint8Array.from([...mark, ...bytes]))).toBe(text)
  expect(decodeBytes(Uint8Array.from(bytes))).toBe(text)
})

const everyUpperByte = Uint8Array.from({ length: 128 }, (_, at) => 128 + at)

test.each(['windows-1250', 'windows-1251', 'windows-1254', 'iso-8859-2', 'iso-8859-15', 'koi8-r', 'macintosh'])(
  '%s as browsers read it',
  (label) => {
    const decoded = decodeBytes(joined(labelled(label), everyUpperByte))
    expect(decoded.slice(-128)).toBe(new TextDecoder(label).decode(everyUpperByte))
  },
)

/** Spelled out: Node 20 itself decodes these two wrongly. */
test.each(['windows-1252', 'iso-8859-1', 'unknown'])('%s is windows-1252', (label) => {
  const marks = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
  const rest = String.fromCharCode(...everyUpperByte.subarray(32))
  expect(decodeBytes(joined(labelled(label), everyUpperByte)).slice(-128)).toBe(marks + rest)
})

test('without a label it is windows-1252', () => {
  expect(decodeBytes(joined(ascii('<p>'), Uint8Array.of(0x93, 0x48, 0x69, 0x94)))).toBe('<p>“Hi”')
})

test('a label that is wrong does not spoil UTF-8', () => {
  expect(decodeBytes(joined(labelled('iso-8859-1'), utf8.encode('“Kyïv”')))).toMatch(/“Kyïv”$/)
})

test('damaged bytes of UTF-8 are as many characters as browsers show, or more', () => {
  expect(decodeBytes(joined(labelled('utf-8'), Uint8Array.of(0x41, 0xc3, 0x41, 0xff, 0xed, 0xa0, 0x80)))).toMatch(
    /A\ufffdA\ufffd+$/,
  )
})

test('a page of bytes is read', () => {
  const page = '<meta charset="windows-1252"><p>The ferry\u0092s whistle was heard in Kell on Monday.</p>'
  expect(fromHtml(ascii(page)).article.text).toBe('The ferry’s whistle was heard in Kell on Monday.')
})
