import { upperHalf } from './encodings.ts'

/** A page names its encoding within so many bytes (the standard says 1,024; publishers put scripts before it). */
const reach = 4096
const named = /<(?:meta\b[^>]{0,400}?charset|\?xml\b[^>]{0,100}?encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w:-]{2,30})/i
/** So many code units are made into a string at once. */
const step = 8192

/**
 * The text of a page: by its byte order mark; as UTF-8 where its bytes are that, whatever the page says (editors that
 * save as UTF-8 leave old labels standing); else by the encoding that it names; else as windows-1252.
 */
export function decodeBytes(bytes: Uint8Array): string {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8(bytes, 3).text
  // Of UTF-16 without a mark every other byte of the first tag is zero.
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return utf16(bytes, 0)
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return utf16(bytes, 1)
  const { text, valid } = utf8(bytes, 0)
  const label = named.exec(singleBytes(bytes.subarray(0, reach), upperHalf(null)))?.[1] ?? null
  return valid || (label !== null && /^utf-?8$/i.test(label)) ? text : singleBytes(bytes, upperHalf(label))
}

/** `low` is the place of the low byte in each pair, 0 or 1 being little or big endian. */
function utf16(bytes: Uint8Array, big: 0 | 1): string {
  const units = new Uint16Array(bytes.length >> 1)
  for (let at = 0; at < units.length; at++) units[at] = bytes[2 * at + big]! + 0x100 * bytes[2 * at + 1 - big]!
  return textOfUnits(units, units[0] === 0xfeff ? 1 : 0, units.length)
}

function singleBytes(bytes: Uint8Array, upper: string): string {
  const units = new Uint16Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    units[at] = byte < 0x80 ? byte : upper.charCodeAt(byte - 0x80)
  }
  return textOfUnits(units, 0, units.length)
}

/** The least code point of a sequence of so many bytes: a longer one than is needed is damaged. */
const least = [0, 0, 0x80, 0x800, 0x10000]
const replacement = 0xfffd

/** Damaged bytes are U+FFFD. */
function utf8(bytes: Uint8Array, from: number): { text: string; valid: boolean } {
  const units = new Uint16Array(bytes.length)
  let length = 0
  let valid = true
  for (let at = from; at < bytes.length; ) {
    const byte = bytes[at]!
    if (byte < 0x80) {
      units[length++] = byte
      at++
      continue
    }
    const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    const code = byte < 0xc2 || byte > 0xf4 ? -1 : sequenceAt(bytes, at, size)
    if (code < 0) {
      valid = false
      units[length++] = replacement
      at++
    } else {
      at += size
      if (code < 0x10000) units[length++] = code
      else {
        units[length++] = 0xd800 + ((code - 0x10000) >> 10)
        units[length++] = 0xdc00 + ((code - 0x10000) & 0x3ff)
      }
    }
  }
  return { text: textOfUnits(units, 0, length), valid }
}

/** The code point of a sequence of bytes, -1 where it is none. */
function sequenceAt(bytes: Uint8Array, at: number, size: number): number {
  let code = bytes[at]! & (0xff >> (size + 1))
  for (let next = at + 1; next < at + size; next++) {
    const byte = bytes[next] ?? 0
    if ((byte & 0xc0) !== 0x80) return -1
    code = (code << 6) | (byte & 0x3f)
  }
  const isSurrogate = code >= 0xd800 && code < 0xe000
  return code < least[size]! || code > 0x10ffff || isSurrogate ? -1 : code
}

function textOfUnits(units: Uint16Array, from: number, to: number): string {
  const pieces: string[] = []
  for (let at = from; at < to; at += step)
    pieces.push(String.fromCharCode(...units.subarray(at, Math.min(to, at + step))))
  return pieces.join('')
}
