/** A typed array that grows by half. */
export interface Column<T extends Uint32Array | Int32Array> {
  values: T
}

export function numberColumn(): Column<Uint32Array> {
  return { values: new Uint32Array(16) }
}

export function signedColumn(): Column<Int32Array> {
  return { values: new Int32Array(16) }
}

export function setRow<T extends Uint32Array | Int32Array>(column: Column<T>, row: number, value: number): void {
  if (row >= column.values.length) {
    const grown = new (column.values.constructor as new (length: number) => T)(Math.ceil(row * 1.5) + 16)
    grown.set(column.values)
    column.values = grown
  }
  column.values[row] = value
}
