// Character tests by code unit. Ranges of our own, so that every engine and Unicode version agrees; which letters of Latin,
// Greek and Cyrillic are pairs no version of Unicode changes.

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** Small letters of Latin, Greek and Cyrillic: what cannot open an English sentence. */
export function isLowerCase(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  if (code >= 0x530 && code >> 8 !== 0x1e) return false
  const letter = String.fromCharCode(code)
  return letter.toUpperCase() !== letter
}

/** Any other letter. */
export const isUpperCase = (code: number): boolean => isLetter(code) && !isLowerCase(code)

/** Letters of any script, roughly: ASCII letters and what lies above the punctuation of Latin-1, save surrogates. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0x2000) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code !== 0x1680
  return code >= 0x3040 && code < 0xd800
}

export const isLineBreak = (code: number): boolean =>
  code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029

/** Full stop, exclamation and question mark, ellipsis, and two of them in one sign. */
export const isTerminator = (code: number): boolean =>
  code === 0x2e || code === 0x21 || code === 0x3f || (code >= 0x2026 && isOneOf(code, '…‼‽⁇⁈⁉'))

/** Sentence ends of other scripts, which need no space after them. */
export const isForeignTerminator = (code: number): boolean =>
  code === 0x61f || (code >= 0x3000 && isOneOf(code, '。．！？'))

/** What may stand between a terminator and the white space: closing quotes and brackets, emphasis marks, raised signs. */
export const isCloser = (code: number): boolean => isOneOf(code, '"\')*]_}”’»›“²³¹⁰⁴⁵⁶⁷⁸⁹†‡') || isInvisible(code)

/** What may stand between the white space and the first letter of a sentence. */
export const isOpener = (code: number): boolean => isOneOf(code, '"\'(*[_{`“‘„‟‛‚«‹¿¡') || isInvisible(code)

/** Zero-width space, joiners, marks of direction. */
const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code < 0x2010) || (code >= 0x202a && code < 0x202f) || (code >= 0x2060 && code < 0x2070)

/** Straight and curly quotation marks, double or single. */
export const isQuote = (code: number): boolean => isOneOf(code, '"\'“”‘’„«»')

/** Hyphen, en and em dash. */
export const isDash = (code: number): boolean => isOneOf(code, '-–—')

export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019

export const isOneOf = (code: number, marks: string): boolean =>
  code !== 0x20 && !isLetter(code) && marks.includes(String.fromCharCode(code))
