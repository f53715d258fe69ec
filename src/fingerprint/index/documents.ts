import { hashString } from '../../text/hash.ts'
import type { Fingerprint } from '../../types.ts'
import type { SketchView } from '../overlap.ts'
import { type Column, numberColumn, setRow, signedColumn } from './columns.ts'
import { isoDay } from './iso-day.ts'

/** Hashes in one block. A sketch never crosses a block, so that growing copies nothing. */
const BLOCK = 0x100000

/** Everything that an index knows of its articles, as columns by row. */
export interface Documents {
  count: number
  /** Where the next sketch starts, counted over all blocks. */
  end: number
  readonly blocks: { readonly hashes: Uint32Array; readonly quoted: Uint8Array }[]
  readonly ids: string[]
  /** A number from the id: an order that does not depend on the order of adding. */
  readonly rank: Column<Uint32Array>
  readonly start: Column<Uint32Array>
  readonly length: Column<Uint32Array>
  readonly keys: Column<Uint32Array>
  readonly words: Column<Uint32Array>
  readonly shingles: Column<Uint32Array>
  readonly exactHigh: Column<Uint32Array>
  readonly exactLow: Column<Uint32Array>
  readonly day: Column<Int32Array>
  /** Position in `sources`; 0 for none. */
  readonly source: Column<Uint32Array>
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
    end: 0,
    blocks: [],
    ids: [],
    rank: numberColumn(),
    start: numberColumn(),
    length: numberColumn(),
    keys: numberColumn(),
    words: numberColumn(),
    shingles: numberColumn(),
    exactHigh: numberColumn(),
    exactLow: numberColumn(),
    day: signedColumn(),
    source: numberColumn(),
    sources: [''],
    sourceRows: new Map(),
  }
}

/** The article as it would stand in the index. */
export function entryOf(fingerprint: Fingerprint, view: SketchView, date: string | undefined, source: number): Entry {
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
  documents.ids.push(id)
  const start = addSketch(documents, entry.view)
  setRow(documents.rank, row, hashString(id))
  setRow(documents.start, row, start)
  setRow(documents.length, row, entry.view.to - entry.view.from)
  setRow(documents.keys, row, entry.keys)
  setRow(documents.words, row, entry.words)
  setRow(documents.shingles, row, entry.shingles)
  setRow(documents.exactHigh, row, entry.exactHigh)
  setRow(documents.exactLow, row, entry.exactLow)
  setRow(documents.day, row, entry.day)
  setRow(documents.source, row, entry.source)
  return row
}

function addSketch(documents: Documents, view: SketchView): number {
  const length = view.to - view.from
  const room = BLOCK - (documents.end % BLOCK)
  const start = length <= room ? documents.end : documents.end + room
  while (documents.blocks.length * BLOCK < start + Math.max(1, length))
    documents.blocks.push({ hashes: new Uint32Array(BLOCK), quoted: new Uint8Array(BLOCK / 8) })
  const block = documents.blocks[Math.floor(start / BLOCK)]!
  const at = start % BLOCK
  for (let place = 0; place < length; place++) {
    block.hashes[at + place] = view.hashes[view.from + place]!
    const from = view.from + place
    const bit = (view.quoted[from >>> 3]! >>> (from & 7)) & 1
    if (bit === 1) block.quoted[(at + place) >>> 3]! |= 1 << ((at + place) & 7)
  }
  documents.end = start + length
  return start
}

export function viewOf(documents: Documents, row: number): SketchView {
  const start = documents.start.values[row]!
  const block = documents.blocks[Math.floor(start / BLOCK)]!
  const from = start % BLOCK
  return {
    hashes: block.hashes,
    from,
    to: from + documents.length.values[row]!,
    shingles: documents.shingles.values[row]!,
    quoted: block.quoted,
  }
}

export function entryAt(documents: Documents, row: number): Entry {
  return {
    row,
    view: viewOf(documents, row),
    keys: documents.keys.values[row]!,
    words: documents.words.values[row]!,
    shingles: documents.shingles.values[row]!,
    exactHigh: documents.exactHigh.values[row]!,
    exactLow: documents.exactLow.values[row]!,
    day: documents.day.values[row]!,
    source: documents.source.values[row]!,
  }
}
