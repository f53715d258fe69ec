import { KEY_STEP, LANE_BYTES } from '../fingerprint/constants.ts'
import type { SketchView } from '../fingerprint/overlap.ts'
import { hashString } from '../text/hash.ts'
import { isoDay } from '../text/iso-day.ts'
import type { Fingerprint } from '../types/fingerprint.ts'
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
import { BLOCK, FIRST_ROWS, LANE_BLOCK } from './constants.ts'

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
  /** The low bits of the join keys, three bytes each, one article behind the other; none crosses a block. */
  readonly lanes: { readonly blocks: Uint8Array[]; end: number }
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
    lanes: { blocks: [], end: 0 },
    ids: [],
    sources: [''],
    sourceRows: new Map(),
  }
}

const NO_LANES: readonly number[] = []

/** The low bits of the join keys, in `room`: each key is a hash of the sketch with these behind it. */
export function lanesOf({ keys, sketch }: Fingerprint, room: Uint32Array): Uint32Array {
  for (let row = 0; row < keys.length; row++) room[row] = keys[row]! - sketch[row]! * KEY_STEP
  return room
}

/** The article as it would stand in the index; without `lanes` it is only asked about. */
export function entryOf(
  fingerprint: Fingerprint,
  view: SketchView,
  date: string | null | undefined,
  source: number,
  lanes: ArrayLike<number> = NO_LANES,
): Entry {
  return {
    row: -1,
    view,
    keys: fingerprint.keys.length,
    lanes,
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
  records[at + LANES] = addLanes(documents, entry.lanes, Math.min(entry.keys, entry.lanes.length))
  return row
}

function addLanes({ lanes }: Documents, added: ArrayLike<number>, count: number): number {
  const length = count * LANE_BYTES
  const room = LANE_BLOCK - (lanes.end % LANE_BLOCK)
  const start = length <= room ? lanes.end : lanes.end + room
  if (lanes.blocks.length * LANE_BLOCK < start + Math.max(1, length)) lanes.blocks.push(new Uint8Array(LANE_BLOCK))
  const bytes = lanes.blocks[Math.floor(start / LANE_BLOCK)]!
  for (let row = 0, at = start % LANE_BLOCK; row < count; row++, at += LANE_BYTES) {
    bytes[at] = added[row]! & 0xff
    bytes[at + 1] = (added[row]! >>> 8) & 0xff
    bytes[at + 2] = added[row]! >>> 16
  }
  lanes.end = start + length
  return start
}

/** The low bits of the join keys of an article, as they were added. */
export function lanesAt({ lanes, columns }: Documents, row: number): number[] {
  const start = columns.records[row * RECORD + LANES]!
  const bytes = lanes.blocks[Math.floor(start / LANE_BLOCK)]!
  return Array.from({ length: columns.keys[row]! }, (_, key) => {
    const at = (start % LANE_BLOCK) + key * LANE_BYTES
    return bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16)
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
  quoted: new Uint8Array(BLOCK / 8 + 1),
  specific: new Uint8Array(BLOCK / 8 + 1),
  places: new Uint8Array(BLOCK),
})

/** Eight bits at a time, into bits that are not set yet. Mostly none is quoted. */
function copyBits(bits: Uint8Array, from: number, target: Uint8Array, at: number, count: number): void {
  const [shift, put] = [from & 7, at & 7]
  for (let row = 0; row < count; row += 8) {
    const byte = (from + row) >>> 3
    const left = count - row
    const mask = left < 8 ? (1 << left) - 1 : 0xff
    const chosen = ((bits[byte]! | (bits[byte + 1]! << 8)) >>> shift) & mask
    if (chosen === 0) continue
    const to = (at + row) >>> 3
    target[to]! |= chosen << put
    target[to + 1]! |= chosen >>> (8 - put)
  }
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
