/** U+0300 to U+036F: an accent of the letter before it (decomposed text). */
export const isCombining = (code: number): boolean => code >= 0x300 && code <= 0x36f

/** Soft hyphen, zero-width space and joiners, marks of writing direction, word joiner, byte-order mark: invisible inside a word. */
export const isIgnorable = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfeff

export const isApostrophe = (code: number): boolean =>
  code === 0x27 ||
  code === 0x60 ||
  code === 0xb4 ||
  (code >= 0x2b9 && code <= 0x2bd) ||
  code === 0x2018 ||
  code === 0x2019 ||
  code === 0x2032

/** Hyphen-minus, hyphen, non-breaking hyphen. */
export const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011

export const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a

export const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/**
 * What belongs to a word: letters of every script, digits and the underscore. A coarse table of our own: outside the
 * punctuation and symbol blocks everything from U+00C0 on counts as a letter, so that no engine answers differently.
 */
export function isWordCode(code: number): boolean {
  if (code < 0xc0) return isLower(code) || isUpper(code) || isDigit(code) || code === 0x5f
  if (code === 0xd7 || code === 0xf7 || (code >= 0x2b9 && code <= 0x2bd)) return false
  if (code >= 0x2000 && code < 0x2c00) return false
  if (code >= 0x3000 && code < 0x3040) return false
  return code < 0xd800 || isPresentationForm(code)
}

/** Ligatures (ﬁ), compatibility forms of Chinese, Hebrew and Arabic letters, full-width digits and letters. */
const isPresentationForm = (code: number): boolean =>
  (code >= 0xf900 && code < 0xfd3e) ||
  (code >= 0xfd40 && code < 0xfe00) ||
  (code >= 0xfe70 && code < 0xfeff) ||
  (code >= 0xff10 && code < 0xff1a) ||
  (code >= 0xff21 && code < 0xff3b) ||
  (code >= 0xff41 && code < 0xff5b) ||
  (code >= 0xff66 && code < 0xffdd)
