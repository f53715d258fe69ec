import type { Labels, Meaning } from './labels.ts'
import { readLabel } from './read-label.ts'

/** A label of some form, and what it stands over. */
export interface KnownLabel {
  readonly meaning: Meaning
  readonly at: number
}

export function knownLabel(row: string, labels: Labels): KnownLabel | null {
  const label = readLabel(row)
  if (!label || !labels.has(label.key)) return null
  return { meaning: labels.get(label.key)!, at: label.at }
}
