import type { FieldName } from '../container.ts'
import type { Labels, Meaning } from './labels.ts'

/** `author authors, byline` and the like: words divided by a space mean `meaning`. */
export function labelsOf(table: Readonly<Partial<Record<FieldName | 'body' | 'other', string>>>): Labels {
  const labels = new Map<string, Meaning>()
  for (const [meaning, keys] of Object.entries(table))
    for (const key of keys.split(' ')) labels.set(key, meaning === 'other' ? null : (meaning as Meaning))
  return labels
}
