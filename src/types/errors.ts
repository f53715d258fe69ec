/** Every code that an error of copydesk carries. */
export const errorCodes = [
  /** An argument, option or field has the wrong type: a `TypeError`. */
  'wrong-type',
  /** An argument, option or field has the right type and a value that cannot be used: a `RangeError`. */
  'wrong-value',
  /** An option that does not exist: a `TypeError` that names the nearest one that does. */
  'unknown-option',
  /** An id is in the index already, or twice in one call: a `RangeError`. */
  'duplicate-id',
  /** Two fingerprints or snapshots of different versions: an `Error`. */
  'version-mismatch',
  /** An encoded fingerprint or a snapshot that cannot be read: an `Error`. */
  'damaged',
] as const

/** What went wrong; see `errorCodes`. */
export type ErrorCode = (typeof errorCodes)[number]

/** Every error that copydesk throws on purpose; {@link isCopydeskError} recognises it. */
export interface CopydeskError extends Error {
  /** What went wrong. */
  readonly code: ErrorCode
  /** The argument, option or field: `text`, `options.article.mode`, `inputs[3].date`. Null where no single one is to blame. */
  readonly path: string | null
}
