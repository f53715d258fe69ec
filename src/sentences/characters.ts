// Character tests as ranges of our own, so that every engine and Unicode version agrees.

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Small letters of Latin, Greek and Cyrillic: what cannot open an English sentence. */
export function isLowerCase(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  if (code < 0x100) return code >= 0xdf && code !== 0xf7
  if (code < 0x370 || (code >= 0x1e00 && code < 0x1f00)) return isSecondOfPair(code)
  return (
    (code >= 0x3ac && code <= 0x3ce) ||
    (code >= 0x430 && code <= 0x45f) ||
    (code >= 0x460 && code < 0x530 && code % 2 === 1)
  )
}

/** Capitals of Latin, Greek and Cyrillic. */
export function isUpperCase(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  return isCased(code) && !isLowerCase(code)
}

function isCased(code: number): boolean {
  return (
    (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x386 && code < 0x3cf) ||
    (code >= 0x400 && code < 0x530) ||
    (code >= 0x1e00 && code < 0x1f00)
  )
}

/** Letters of any script, roughly: ASCII letters and what lies above the punctuation of Latin-1, save surrogates. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0x2000) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code !== 0x1680
  return code >= 0x2c00 && !(code >= 0x2e00 && code < 0x3040) && code < 0xd800
}

/** Beyond Latin-1, Latin letters are pairs of capital and small letter, mostly even and odd, here and there odd and even. */
function isSecondOfPair(code: number): boolean {
  if (code > 0x24f && code < 0x370) return false
  const evenIsSmall =
    (code >= 0x139 && code <= 0x148) || (code >= 0x178 && code <= 0x17e) || (code >= 0x1cd && code <= 0x1dc)
  return (code % 2 === 0) === evenIsSmall && code !== 0x178
}

/** Full stop, exclamation and question mark, ellipsis, doubled exclamation mark. */
export function isTerminator(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x203c
}

/** Sentence ends of other scripts, which need no space after them: 。．！？؟ */
export function isForeignTerminator(code: number): boolean {
  return code === 0x3002 || code === 0xff0e || code === 0xff01 || code === 0xff1f || code === 0x61f
}

export function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029
}

/** What may stand between a terminator and the white space: closing quotes and brackets, emphasis marks, raised digits. */
export function isCloser(code: number): boolean {
  if (code < 0x80)
    return (
      code === 0x22 ||
      code === 0x27 ||
      code === 0x29 ||
      code === 0x2a ||
      code === 0x5d ||
      code === 0x5f ||
      code === 0x7d
    )
  return (
    code === 0x201d ||
    code === 0x2019 ||
    code === 0xbb ||
    code === 0x203a ||
    code === 0x201c ||
    (code >= 0xb2 && code <= 0xb9 && (code <= 0xb3 || code === 0xb9))
  )
}

/** What may stand between the white space and the first letter of a sentence. */
export function isOpener(code: number): boolean {
  if (code < 0x80)
    return (
      code === 0x22 ||
      code === 0x27 ||
      code === 0x28 ||
      code === 0x2a ||
      code === 0x5b ||
      code === 0x5f ||
      code === 0x7b ||
      code === 0x60
    )
  return (
    (code >= 0x2018 && code <= 0x201f && code !== 0x2019 && code !== 0x201d) ||
    code === 0xab ||
    code === 0x2039 ||
    code === 0xbf ||
    code === 0xa1
  )
}

/** Straight and curly quotation marks, double or single. */
export function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x27 || (code >= 0x2018 && code <= 0x201f) || code === 0xab || code === 0xbb
}

/** Hyphen, en and em dash. */
export function isDash(code: number): boolean {
  return code === 0x2d || code === 0x2013 || code === 0x2014
}

/** Roman numerals below a hundred. */
export function isRoman(word: string): boolean {
  if (word === '' || word.length > 6) return false
  for (let at = 0; at < word.length; at++) if (!'IVXL'.includes(word.charAt(at))) return false
  return true
}
