/** A half-open range `[start, end)` in UTF-16 code units of the exact string that was passed in. */
export interface Span {
  /** Offset of the first code unit. */
  readonly start: number
  /** Offset after the last code unit; equal to `start` for an empty span. */
  readonly end: number
}
