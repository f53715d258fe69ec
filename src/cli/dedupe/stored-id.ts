/** Code units from here on: surrogates, which UTF-8 has alone for none, and what UTF-8 sorts before pairs of them. */
const FIRST_HIGH = 0xd800
const HIGH = /[\ud800-\uffff]/g
/** Private characters, of which two stand for one code unit. */
const PRIVATE = 0xe000
const STORED = /[\ue000-\ue0ff]{2}/g

/**
 * An id as a database takes it that keeps text as UTF-8: lone surrogates survive, and its order of bytes is the order of
 * code units, as in memory. Ids below U+D800, which nearly all are, stay as they are.
 */
export const storedId = (id: string): string =>
  id.replace(HIGH, (unit) => {
    const rest = unit.charCodeAt(0) - FIRST_HIGH
    return String.fromCharCode(PRIVATE + (rest >>> 8), PRIVATE + (rest & 0xff))
  })

/** The id that {@link storedId} was given. */
export const idFromStored = (stored: string): string =>
  stored.replace(STORED, (pair) =>
    String.fromCharCode(FIRST_HIGH + ((pair.charCodeAt(0) - PRIVATE) << 8) + (pair.charCodeAt(1) - PRIVATE)),
  )
