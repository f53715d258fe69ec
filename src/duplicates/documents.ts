import { KEY_BITS, LANE_BYTES } from '../fingerprint/constants.ts'
import type { SketchView } from '../fingerprint/overlap.ts'
import { hashString } from '../text/hash.ts'
import { isoDay } from '../text/iso-day.ts'
import type { Fingerprint } from '../types/comparison.ts'
import {
  type Columns,
  createColumns,
  DAY,
  EXACT_HIGH,
  EXACT_LOW,
  grownColumns,
  LANES,
  LENGTH,
  RECORD,
  SHINGLES,
  SOURCE,
  START,
  WORDS,
} from './columns.ts'
import { BLOCK, FIRST_ROWS } from './constants.ts'

/** Sketches one behind the other, as in a {@link SketchView}. */
interface Block {
  readonly hashes: Uint32Array
  readonly quoted: Uint8Array
  readonly specific: Uint8Array
  readonly places: Uint8Array
}

/** The articles of an index, by row. */
export interface Documents {
  /** Rows, those of articles that were taken out included. */
  count: number
  /** Articles that were taken out. */
  dead: number
  columns: Columns
  /** Where the next sketch starts, counted over all blocks. */
  end: number
  readonly blocks: Block[]
  /** The low bits of the join keys, three bytes each, of all articles one behind the other. */
  lanes: { bytes: Uint8Array; length: number }
  readonly ids: string[]
  readonly sources: string[]
  readonly sourceRows: Map<string, number>
}

/** What the index needs of an article that is, or is not, in it. */
export interface Entry {
  /** -1 where it is not in the index. */
  readonly row: number
  readonly view: SketchView
  readonly keys: number
  /** The low bits of the join keys; none where they are not kept. */
  readonly lanes: ArrayLike<number>
  readonly words: number
  readonly shingles: number
  readonly exactHigh: number
  readonly exactLow: number
  readonly day: number
  readonly source: number
}

export function createDocuments(): Documents {
  return {
    count: 0,
    dead: 0,
    columns: createColumns(FIRST_ROWS),
    end: 0,
    blocks: [],
    lanes: { bytes: new Uint8Array(FIRST_ROWS), length: 0 },
    ids: [],
    sources: [''],
    sourceRows: new Map(),
  }
}

const NO_LANES: readonly number[] = []
/** How much longer the bytes of the lanes get at a time. */
const LANE_GROWTH = 1.25

/** The article as it would stand in the index. */
export function entryOf(
  fingerprint: Fingerprint,
  view: SketchView,
  date: string | null | undefined,
  source: number,
): Entry {
  return {
    row: -1,
    view,
    keys: fingerprint.keys.length,
    lanes: fingerprint.keys.map((key) => key % 2 ** KEY_BITS),
    words: fingerprint.words,
    shingles: fingerprint.shingles,
    exactHigh: Number.parseInt(fingerprint.exact.slice(0, 8), 16),
    exactLow: Number.parseInt(fingerprint.exact.slice(8), 16),
    day: isoDay(date),
    source,
  }
}

/** The row of an outlet, 0 for none. An unknown one is added only where it is to be `kept`. */
export function sourceRow(documents: Documents, source: string | null | undefined, kept: boolean): number {
  if (!source) return 0
  const known = documents.sourceRows.get(source)
  if (known !== undefined || !kept) return known ?? 0
  documents.sourceRows.set(source, documents.sources.length)
  return documents.sources.push(source) - 1
}

/** Copies the article in; answers its row. */
export function addDocument(documents: Documents, id: string, entry: Entry): number {
  const row = documents.count++
  if (row === documents.columns.rank.length) documents.columns = grownColumns(documents.columns)
  const { columns } = documents
  documents.ids.push(id)
  columns.rank[row] = hashString(id)
  columns.keys[row] = entry.keys
  const { records } = columns
  const at = row * RECORD
  records[at + START] = addSketch(documents, entry.view)
  records[at + LENGTH] = entry.view.to - entry.view.from
  records[at + WORDS] = entry.words
  records[at + SHINGLES] = entry.shingles
  records[at + EXACT_HIGH] = entry.exactHigh
  records[at + EXACT_LOW] = entry.exactLow
  records[at + DAY] = entry.day
  records[at + SOURCE] = entry.source
  records[at + LANES] = addLanes(documents, entry.lanes)
  return row
}

function addLanes({ lanes }: Documents, added: ArrayLike<number>): number {
  const start = lanes.length
  const end = start + added.length * LANE_BYTES
  if (end > lanes.bytes.length) {
    const bytes = new Uint8Array(Math.ceil(end * LANE_GROWTH))
    bytes.set(lanes.bytes.subarray(0, start))
    lanes.bytes = bytes
  }
  for (let row = 0, at = start; row < added.length; row++, at += LANE_BYTES) {
    lanes.bytes[at] = added[row]! & 0xff
    lanes.bytes[at + 1] = (added[row]! >>> 8) & 0xff
    lanes.bytes[at + 2] = added[row]! >>> 16
  }
  lanes.length = end
  return start
}

/** The low bits of the join keys of an article, as they were added. */
export function lanesAt({ lanes, columns }: Documents, row: number): number[] {
  const start = columns.records[row * RECORD + LANES]!
  return Array.from({ length: columns.keys[row]! }, (_, key) => {
    const at = start + key * LANE_BYTES
    return lanes.bytes[at]! | (lanes.bytes[at + 1]! << 8) | (lanes.bytes[at + 2]! << 16)
  })
}

function addSketch(documents: Documents, { hashes, from, to, quoted, specific, places }: SketchView): number {
  const length = to - from
  const room = BLOCK - (documents.end % BLOCK)
  const start = length <= room ? documents.end : documents.end + room
  if (documents.blocks.length * BLOCK < start + Math.max(1, length)) documents.blocks.push(createBlock())
  const block = documents.blocks[Math.floor(start / BLOCK)]!
  const at = start % BLOCK
  for (let row = 0; row < length; row++) {
    block.hashes[at + row] = hashes[from + row]!
    block.places[at + row] = places[from + row]!
  }
  copyBits(quoted, from, block.quoted, at, length)
  copyBits(specific, from, block.specific, at, length)
  documents.end = start + length
  return start
}

const createBlock = (): Block => ({
  hashes: new Uint32Array(BLOCK),
  quoted: new Uint8Array(BLOCK / 8),
  specific: new Uint8Array(BLOCK / 8),
  places: new Uint8Array(BLOCK),
})

function copyBits(bits: Uint8Array, from: number, target: Uint8Array, at: number, count: number): void {
  for (let row = 0; row < count; row++)
    if (((bits[(from + row) >>> 3]! >>> ((from + row) & 7)) & 1) === 1)
      target[(at + row) >>> 3]! |= 1 << ((at + row) & 7)
}

/** The article as it stands in the index. */
export function entryAt({ columns, blocks }: Documents, row: number): Entry {
  const { records } = columns
  const at = row * RECORD
  const start = records[at + START]!
  const { hashes, quoted, specific, places } = blocks[Math.floor(start / BLOCK)]!
  const from = start % BLOCK
  const shingles = records[at + SHINGLES]!
  return {
    row,
    view: { hashes, from, to: from + records[at + LENGTH]!, shingles, quoted, specific, places },
    keys: columns.keys[row]!,
    lanes: NO_LANES,
    words: records[at + WORDS]!,
    shingles,
    exactHigh: records[at + EXACT_HIGH]!,
    exactLow: records[at + EXACT_LOW]!,
    day: records[at + DAY]! | 0,
    source: records[at + SOURCE]!,
  }
}
