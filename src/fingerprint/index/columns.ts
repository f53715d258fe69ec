const GROWTH = 1.25

/** What an index knows of its articles, by row. */
export interface Columns {
  /** A number from the id: an order that does not depend on the order of adding. */
  readonly rank: Uint32Array
  readonly start: Uint32Array
  readonly length: Uint16Array
  readonly keys: Uint16Array
  readonly words: Uint32Array
  readonly shingles: Uint32Array
  readonly exactHigh: Uint32Array
  readonly exactLow: Uint32Array
  readonly day: Int32Array
  /** Position in `sources`; 0 for none. */
  readonly source: Uint32Array
}

export function createColumns(rows: number): Columns {
  return {
    rank: new Uint32Array(rows),
    start: new Uint32Array(rows),
    length: new Uint16Array(rows),
    keys: new Uint16Array(rows),
    words: new Uint32Array(rows),
    shingles: new Uint32Array(rows),
    exactHigh: new Uint32Array(rows),
    exactLow: new Uint32Array(rows),
    day: new Int32Array(rows),
    source: new Uint32Array(rows),
  }
}

/** The same rows with room for more. */
export function grownColumns(columns: Columns): Columns {
  const grown = createColumns(Math.ceil(columns.rank.length * GROWTH))
  for (const name of Object.keys(columns) as (keyof Columns)[]) grown[name].set(columns[name])
  return grown
}
