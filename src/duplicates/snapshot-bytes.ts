import { CHECKSUM_BYTES, LANE_BYTES } from '../fingerprint/constants.ts'
import { isQuoted, isSpecific } from '../fingerprint/overlap.ts'
import {
  type ByteReader,
  type ByteWriter,
  checksum,
  createByteReader,
  createByteWriter,
  readNumber,
  readVarint,
  writeByte,
  writeNumber,
  writeVarint,
} from '../text/bytes.ts'
import { failure } from '../text/failure.ts'
import { NO_DAY } from '../text/iso-day.ts'
import { BYTES_PER_DOCUMENT, DAY_OFFSET } from './constants.ts'
import { type Documents, type Entry, entryAt, lanesAt } from './documents.ts'

/** "cdix" and the version of this layout. */
const MAGIC = [0x63, 0x64, 0x69, 0x78, 2]

/**
 * Version of the fingerprints, window in days (0 for none, else days + 1), sources, number of articles; for each its
 * id, exact hash, words, shingles, low bits of the keys, day, source, sketch as differences, places, traits as bits. Then a checksum.
 */
export function writeSnapshot(documents: Documents, version: string, windowDays: number): Uint8Array {
  const writer = createByteWriter(256 + documents.count * BYTES_PER_DOCUMENT)
  for (const byte of MAGIC) writeByte(writer, byte)
  writeText(writer, version)
  writeVarint(writer, Number.isFinite(windowDays) ? Math.floor(windowDays) + 1 : 0)
  writeVarint(writer, documents.sources.length)
  for (const source of documents.sources) writeText(writer, source)
  writeVarint(writer, documents.count - documents.dead)
  for (let row = 0; row < documents.count; row++) {
    if (documents.columns.dead[row] === 1) continue
    writeText(writer, documents.ids[row]!)
    writeEntry(writer, { ...entryAt(documents, row), lanes: lanesAt(documents, row) })
  }
  writeNumber(writer, checksum(writer.bytes, 0, writer.length), CHECKSUM_BYTES)
  return writer.bytes.slice(0, writer.length)
}

export interface SnapshotHead {
  readonly version: string
  readonly windowDays: number
}

/**
 * Reads what {@link writeSnapshot} wrote, handing over each article.
 * @throws `damaged` where the bytes are.
 */
export function readSnapshot(
  bytes: Uint8Array,
  accept: (id: string, source: string, entry: Omit<Entry, 'row' | 'source'>) => void,
): SnapshotHead {
  const end = bytes.length - CHECKSUM_BYTES
  const reader = createByteReader(bytes.subarray(0, Math.max(0, end)))
  const written = createByteReader(bytes.subarray(Math.max(0, end)))
  const whole = end >= MAGIC.length && readNumber(written, CHECKSUM_BYTES) === checksum(bytes, 0, end)
  if (!whole || MAGIC.some((byte) => readNumber(reader, 1) !== byte)) throw damaged()
  const version = readText(reader)
  const window = readVarint(reader)
  const sources = Array.from({ length: readVarint(reader) }, () => readText(reader))
  const count = readVarint(reader)
  for (let row = 0; row < count && !reader.failed; row++) {
    const id = readText(reader)
    const { source, ...entry } = readEntry(reader)
    accept(id, sources[source] ?? '', entry)
  }
  if (reader.failed || reader.at !== end) throw damaged()
  return { version, windowDays: window === 0 ? Number.POSITIVE_INFINITY : window - 1 }
}

function damaged(): Error {
  return failure(Error, 'damaged', 'options.snapshot', 'This is not an index snapshot, or it is damaged')
}

function writeEntry(writer: ByteWriter, entry: Entry): void {
  const { view } = entry
  writeNumber(writer, entry.exactHigh, 4)
  writeNumber(writer, entry.exactLow, 4)
  writeVarint(writer, entry.words)
  writeVarint(writer, entry.shingles)
  writeVarint(writer, entry.keys)
  for (let key = 0; key < entry.keys; key++) writeNumber(writer, entry.lanes[key]!, LANE_BYTES)
  writeVarint(writer, entry.day === NO_DAY ? 0 : entry.day + DAY_OFFSET)
  writeVarint(writer, entry.source)
  writeVarint(writer, view.to - view.from)
  let last = 0
  for (let place = view.from; place < view.to; place++) {
    writeVarint(writer, view.hashes[place]! - last)
    last = view.hashes[place]!
  }
  for (let at = view.from; at < view.to; at++) writeByte(writer, view.places[at]!)
  for (const has of [isQuoted, isSpecific])
    for (let at = view.from; at < view.to; at += 8) {
      let bits = 0
      for (let bit = 0; bit < 8 && at + bit < view.to; bit++) if (has(view, at + bit)) bits |= 1 << bit
      writeByte(writer, bits)
    }
}

function readEntry(reader: ByteReader): Omit<Entry, 'row'> {
  const exactHigh = readNumber(reader, 4)
  const exactLow = readNumber(reader, 4)
  const words = readVarint(reader)
  const shingles = readVarint(reader)
  const lanes: number[] = []
  for (let count = readVarint(reader); lanes.length < count && !reader.failed; )
    lanes.push(readNumber(reader, LANE_BYTES))
  const day = readVarint(reader)
  const source = readVarint(reader)
  const length = readVarint(reader)
  const hashes: number[] = []
  for (let place = 0; place < length && !reader.failed; place++)
    hashes.push((hashes[place - 1] ?? 0) + readVarint(reader))
  const places = hashes.map(() => readNumber(reader, 1))
  const [quoted, specific] = [readBits(reader, hashes.length), readBits(reader, hashes.length)]
  const view = { hashes, from: 0, to: hashes.length, shingles, quoted, specific, places }
  return {
    view,
    keys: Math.min(lanes.length, hashes.length),
    lanes,
    words,
    shingles,
    exactHigh,
    exactLow,
    day: day === 0 ? NO_DAY : day - DAY_OFFSET,
    source,
  }
}

function readBits(reader: ByteReader, count: number): Uint8Array {
  const bits = new Uint8Array((count >>> 3) + 1)
  for (let byte = 0; byte * 8 < count; byte++) bits[byte] = readNumber(reader, 1)
  return bits
}

/** UTF-16 code units: bare engines have no encoder, and an id may hold anything. */
function writeText(writer: ByteWriter, text: string): void {
  writeVarint(writer, text.length)
  for (let at = 0; at < text.length; at++) writeVarint(writer, text.charCodeAt(at))
}

function readText(reader: ByteReader): string {
  const length = readVarint(reader)
  let text = ''
  for (let at = 0; at < length && !reader.failed; at++) text += String.fromCharCode(readVarint(reader))
  return text
}
