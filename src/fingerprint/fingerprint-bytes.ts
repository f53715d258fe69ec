import {
  type ByteReader,
  type ByteWriter,
  readNumber,
  readVarint,
  writeByte,
  writeNumber,
  writeVarint,
} from '../text/bytes.ts'
import { hex32 } from '../text/hash.ts'
import type { Fingerprint } from '../types/fingerprint.ts'
import { KEY_STEP, LANE_BYTES } from './constants.ts'
import { problemOf } from './require-fingerprint.ts'

/**
 * exact (8 bytes), words, shingles, size of the sketch, its hashes as differences; number of keys, the low 21 bits
 * of each (the rest is the sketch's hash at the same place); numbers of quoted and of specific hashes, their rows as
 * differences; the place of each hash.
 */
export function writeFingerprint(writer: ByteWriter, fingerprint: Fingerprint): void {
  const { exact, words, shingles, sketch, keys, quotes, specifics, places } = fingerprint
  writeNumber(writer, Number.parseInt(exact.slice(0, 8), 16), 4)
  writeNumber(writer, Number.parseInt(exact.slice(8), 16), 4)
  writeVarint(writer, words)
  writeVarint(writer, shingles)
  writeVarint(writer, sketch.length)
  sketch.forEach((hash, row) => {
    writeVarint(writer, hash - (sketch[row - 1] ?? 0))
  })
  writeVarint(writer, keys.length)
  for (const key of keys) writeNumber(writer, key % KEY_STEP, LANE_BYTES)
  writeRows(writer, quotes, sketch)
  writeRows(writer, specifics, sketch)
  for (const place of places) writeByte(writer, place)
}

/** The rows of the sketch in which `hashes` stand. */
function writeRows(writer: ByteWriter, hashes: readonly number[], sketch: readonly number[]): void {
  writeVarint(writer, hashes.length)
  let last = 0
  let row = 0
  for (const hash of hashes) {
    while (sketch[row] !== hash) row++
    writeVarint(writer, row - last)
    last = row
  }
}

/** What the reader holds next, or undefined where it is not a fingerprint: checked as what callers pass in. */
export function readFingerprint(reader: ByteReader, version: string): Fingerprint | undefined {
  const exact = hex32(readNumber(reader, 4)) + hex32(readNumber(reader, 4))
  const words = readVarint(reader)
  const shingles = readVarint(reader)
  const sketch = readRising(reader)
  const keys: number[] = []
  const keyCount = readVarint(reader)
  if (keyCount > sketch.length) return undefined
  for (let row = 0; row < keyCount; row++) keys.push(sketch[row]! * KEY_STEP + readNumber(reader, LANE_BYTES))
  const quotes = readRising(reader).map((row) => sketch[row]!)
  const specifics = readRising(reader).map((row) => sketch[row]!)
  const places = sketch.map(() => readNumber(reader, 1))
  const fingerprint = { version, exact, words, shingles, sketch, keys, quotes, specifics, places }
  return reader.failed || problemOf(fingerprint) !== undefined ? undefined : fingerprint
}

/** A list of rising numbers that was written as its length and the differences. */
function readRising(reader: ByteReader): number[] {
  const count = readVarint(reader)
  const values: number[] = []
  let last = 0
  for (let row = 0; row < count && !reader.failed; row++) {
    last += readVarint(reader)
    values.push(last)
  }
  return values
}
