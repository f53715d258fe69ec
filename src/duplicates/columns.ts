const GROWTH = 1.25

// The numbers of a record.
export const START = 0
export const LENGTH = 1
export const WORDS = 2
export const SHINGLES = 3
export const EXACT_HIGH = 4
export const EXACT_LOW = 5
export const DAY = 6
/** Position in `sources`; 0 for none. */
export const SOURCE = 7
/** Where its key lanes start. */
export const LANES = 8
export const RECORD = 9

/** What an index knows of its articles, by row. */
export interface Columns {
  /** A number from the id: an order that does not depend on the order of adding. */
  readonly rank: Uint32Array
  readonly keys: Uint16Array
  /** 1 where the article was taken out. */
  readonly dead: Uint8Array
  /** What is read of the same article goes side by side: memory fetches it at once. */
  readonly records: Uint32Array
}

export function createColumns(rows: number): Columns {
  return {
    rank: new Uint32Array(rows),
    keys: new Uint16Array(rows),
    dead: new Uint8Array(rows),
    records: new Uint32Array(rows * RECORD),
  }
}

/** The same rows with room for more. */
export function grownColumns(columns: Columns): Columns {
  const grown = createColumns(Math.ceil(columns.rank.length * GROWTH))
  for (const name of Object.keys(columns) as (keyof Columns)[]) grown[name].set(columns[name])
  return grown
}
