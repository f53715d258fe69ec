import { putPiece } from './put-piece.ts'
import type { Scan } from './scan.ts'

/** Adds a space, unless one was the last. */
export function putSpace(scan: Scan, at: number): void {
  if (!scan.spaced) putPiece(scan, ' ', at)
}
