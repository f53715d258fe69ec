import type { Scan } from './scan.ts'

/** Adds characters that stand, all of them, at `at`. */
export function putPiece(scan: Scan, piece: string, at: number): void {
  scan.text += piece
  scan.spaced = piece === ' '
  if (scan.into) for (let i = 0; i < piece.length; i++) scan.into.push(at)
}
