import type { NameKind } from '../index.ts'
import type { Story } from './story.ts'

/** A name that was unified. */
export interface NameRow {
  readonly replacement: string
  readonly kind: NameKind
  /** How often each other form is printed. */
  readonly printed: ReadonlyMap<string, number>
  readonly articles: ReadonlySet<number>
}

/** Names with more than one spelling, those in most articles first. */
export function nameRows(stories: readonly Story[]): NameRow[] {
  const rows = new Map<string, NameRow & { printed: Map<string, number>; articles: Set<number> }>()
  for (const [at, { normalized }] of stories.entries())
    for (const { replacement, kind, original } of normalized.edits) {
      const row = rows.get(replacement) ?? { replacement, kind, printed: new Map(), articles: new Set() }
      rows.set(replacement, row)
      row.printed.set(original, (row.printed.get(original) ?? 0) + 1)
      row.articles.add(at)
    }
  return [...rows.values()].sort((x, y) => y.articles.size - x.articles.size)
}
