/** Takes no place in a word: the fold drops it. */
const NOTHING = '\u200b'

/**
 * Quotation marks and apostrophes that came through as something else, and what they were: UTF-8 that was read as
 * Windows-1252 (the table of the WHATWG Encoding Standard), Windows-1252 that was read as Latin-1, and the marks of TeX
 * and old wire text. Longer ones first.
 */
const MARKS: readonly (readonly [garbled: string, mark: string])[] = [
  ['\u00e2\u20ac\u0153', '\u201c'],
  ['\u00e2\u20ac\u02dc', '\u2018'],
  ['\u00e2\u20ac\u2122', '\u2019'],
  ['\u00e2\u20ac\u201c', '\u2013'],
  ['\u00e2\u20ac\u201d', '\u2014'],
  ['\u00e2\u20ac\u00a6', '\u2026'],
  ['\u00e2\u20ac\u009d', '\u201d'],
  // The last byte of a closing mark is not a letter of Windows-1252 and often lost.
  ['\u00e2\u20ac', '\u201d'],
  ['\u0091', '\u2018'],
  ['\u0092', '\u2019'],
  ['\u0093', '\u201c'],
  ['\u0094', '\u201d'],
  ['``', '\u201c'],
]

/** The address of a Markdown link: a body may keep its links. */
const ADDRESS = /\]\([^\s()]*(?:\([^\s()]*\)[^\s()]*)?(?: "[^"\n]*")?\)/g

const REFERENCE = /\[(?:\^?\d{1,3}|[a-z]|note \d{1,2}|citation needed)\]/g

/** Whether a sign may be garbled, where the fold meets one of its class. */
export function isGarbled(text: string, at: number): boolean {
  const sign = text[at]!
  if (sign === '`') return text[at + 1] === '`'
  return sign !== "'" && sign !== '\u2019' && sign !== '\u2018'
}

/**
 * The text with quotation marks that can be read, without the addresses of links and the reference marks `[1]` of
 * encyclopaedic copy. As long as before, so that every position stays: what goes is filled with characters that the fold drops.
 */
export function readableMarks(text: string): string {
  let readable = text
    .replace(ADDRESS, (address) => `]${NOTHING.repeat(address.length - 1)}`)
    .replace(REFERENCE, (mark) => NOTHING.repeat(mark.length))
  // Two apostrophes close a quotation only where two grave accents open one: elsewhere they may be inches or a slip.
  if (text.includes('``')) readable = readable.replaceAll("''", `\u201d${NOTHING}`)
  for (const [garbled, mark] of MARKS) {
    const nothing = NOTHING.repeat(garbled.length - 1)
    // An opening mark stands against the word that follows it.
    readable = readable.replaceAll(garbled, opens(mark) ? nothing + mark : mark + nothing)
  }
  return readable.replaceAll('\ufffd', (_, at: number) => lostMark(readable, at))
}

const opens = (mark: string): boolean => mark === '\u201c' || mark === '\u2018'

/** What a U+FFFD was: an apostrophe between letters, an opening mark before a word, a closing mark behind one. */
function lostMark(text: string, at: number): string {
  const before = /[a-z\d]/i.test(text[at - 1] ?? ' ')
  const after = /[a-z\d]/i.test(text[at + 1] ?? ' ')
  if (before && after) return '\u2019'
  if (after) return '\u201c'
  return before || /[.,!?]/.test(text[at - 1] ?? ' ') ? '\u201d' : ' '
}
