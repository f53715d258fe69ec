import { hashString } from '../../text/hash.ts'
import type { Fingerprint } from '../../types/comparison.ts'
import { BLOCK, FIRST_ROWS } from '../constants.ts'
import type { SketchView } from '../overlap.ts'
import {
  type Columns,
  createColumns,
  DAY,
  EXACT_HIGH,
  EXACT_LOW,
  grownColumns,
  LENGTH,
  RECORD,
  SHINGLES,
  SOURCE,
  START,
  WORDS,
} from './columns.ts'
import { isoDay } from './iso-day.ts'

/** The articles of an index, by row. */
export interface Documents {
  count: number
  columns: Columns
  /** Where the next sketch starts, counted over all blocks. */
  end: number
  readonly blocks: { readonly hashes: Uint32Array; readonly quoted: Uint8Array }[]
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
    columns: createColumns(FIRST_ROWS),
    end: 0,
    blocks: [],
    ids: [],
    sources: [''],
    sourceRows: new Map(),
  }
}

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
  return row
}

function addSketch(documents: Documents, { hashes, from, to, quoted }: SketchView): number {
  const length = to - from
  const room = BLOCK - (documents.end % BLOCK)
  const start = length <= room ? documents.end : documents.end + room
  if (documents.blocks.length * BLOCK < start + Math.max(1, length))
    documents.blocks.push({ hashes: new Uint32Array(BLOCK), quoted: new Uint8Array(BLOCK / 8) })
  const block = documents.blocks[Math.floor(start / BLOCK)]!
  const at = start % BLOCK
  for (let place = 0; place < length; place++) block.hashes[at + place] = hashes[from + place]!
  for (let place = 0; place < length; place++)
    if (((quoted[(from + place) >>> 3]! >>> ((from + place) & 7)) & 1) === 1)
      block.quoted[(at + place) >>> 3]! |= 1 << ((at + place) & 7)
  documents.end = start + length
  return start
}

/** The article as it stands in the index. */
export function entryAt({ columns, blocks }: Documents, row: number): Entry {
  const { records } = columns
  const at = row * RECORD
  const start = records[at + START]!
  const { hashes, quoted } = blocks[Math.floor(start / BLOCK)]!
  const from = start % BLOCK
  const shingles = records[at + SHINGLES]!
  return {
    row,
    view: { hashes, from, to: from + records[at + LENGTH]!, shingles, quoted },
    keys: columns.keys[row]!,
    words: records[at + WORDS]!,
    shingles,
    exactHigh: records[at + EXACT_HIGH]!,
    exactLow: records[at + EXACT_LOW]!,
    day: records[at + DAY]! | 0,
    source: records[at + SOURCE]!,
  }
}
