import { CHECKSUM_BYTES } from './fingerprint/constants.ts'
import { readFingerprint, writeFingerprint } from './fingerprint/fingerprint-bytes.ts'
import { requireFingerprint } from './fingerprint/require-fingerprint.ts'
import { requireString } from './text/argument.ts'
import { fromBase64Url, toBase64Url } from './text/base64url.ts'
import { checksum, createByteReader, createByteWriter, readNumber, writeNumber } from './text/bytes.ts'
import { failure } from './text/failure.ts'
import { hashString } from './text/hash.ts'
import type { Fingerprint } from './types/fingerprint.ts'

/**
 * The fingerprint as one line of letters, digits, `-`, `_` and one dot: about 1,100 characters for an article of 600
 * words. The version stands before the dot; the bytes end in a checksum of both.
 *
 * @example
 * ```ts
 * import { decodeFingerprint, encodeFingerprint, fingerprint } from 'copydesk'
 *
 * const line = encodeFingerprint(fingerprint('The ferry to Kell sailed again on Monday.'))
 * decodeFingerprint(line).words // → 8
 * ```
 */
export function encodeFingerprint(fingerprint: Fingerprint): string {
  requireFingerprint(fingerprint, 'fingerprint')
  const writer = createByteWriter(1024)
  writeFingerprint(writer, fingerprint)
  writeNumber(writer, checksumOf(fingerprint.version, writer.bytes, writer.length), CHECKSUM_BYTES)
  return `${fingerprint.version}.${toBase64Url(writer.bytes.subarray(0, writer.length))}`
}

/**
 * The fingerprint that {@link encodeFingerprint} wrote.
 * @throws `damaged` where the text is not a whole encoded fingerprint.
 *
 * @example
 * ```ts
 * import { decodeFingerprint, encodeFingerprint, fingerprint } from 'copydesk'
 *
 * const line = encodeFingerprint(fingerprint('The ferry to Kell sailed again on Monday.'))
 * decodeFingerprint(line).words // → 8
 * ```
 */
export function decodeFingerprint(text: string): Fingerprint {
  requireString(text, 'text')
  const dot = text.indexOf('.')
  const bytes = dot > 0 ? fromBase64Url(text.slice(dot + 1)) : undefined
  const fingerprint = bytes === undefined ? undefined : readWhole(bytes, text.slice(0, dot))
  if (fingerprint === undefined)
    throw failure(Error, 'damaged', 'text', 'This text is not an encoded fingerprint, or it is damaged')
  return fingerprint
}

function readWhole(bytes: Uint8Array, version: string): Fingerprint | undefined {
  const end = bytes.length - CHECKSUM_BYTES
  if (end < 0) return undefined
  const written = readNumber(createByteReader(bytes.subarray(end)), CHECKSUM_BYTES)
  if (written !== checksumOf(version, bytes, end)) return undefined
  const reader = createByteReader(bytes.subarray(0, end))
  const fingerprint = readFingerprint(reader, version)
  return reader.failed || reader.at !== end ? undefined : fingerprint
}

/** Of the version as well: one letter of it changed makes another, readable fingerprint. */
function checksumOf(version: string, bytes: Uint8Array, end: number): number {
  return (checksum(bytes, 0, end) ^ hashString(version)) >>> 0
}
