import type { SharedPassage, Span } from '../../index.ts'

/** Paragraphs that are shown beside each other; null where a side has none. */
export interface ParagraphRow {
  readonly a: Span | null
  readonly b: Span | null
}

/** The paragraphs of a text. */
export function paragraphsOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/**
 * Each paragraph of the first text beside the one of the second that it shares most with, as far as neither has to leave
 * the order of its text.
 */
export function paragraphRows(
  a: readonly Span[],
  b: readonly Span[],
  shared: readonly SharedPassage[],
): ParagraphRow[] {
  const rows: ParagraphRow[] = []
  let next = 0
  for (const [at, partner] of partnersOf(a, b, shared).entries()) {
    if (partner !== undefined && partner >= next && partner < b.length) {
      for (; next < partner; next++) rows.push({ a: null, b: b[next]! })
      next++
      rows.push({ a: a[at]!, b: b[partner]! })
    } else rows.push({ a: a[at]!, b: null })
  }
  for (; next < b.length; next++) rows.push({ a: null, b: b[next]! })
  return rows
}

/** For each paragraph of the first text the one of the second that has the longest stretch of it. */
function partnersOf(
  a: readonly Span[],
  b: readonly Span[],
  shared: readonly SharedPassage[],
): readonly (number | undefined)[] {
  const partners: (number | undefined)[] = a.map(() => undefined)
  const most = a.map(() => 0)
  for (const passage of shared.filter(({ moved }) => !moved))
    for (let at = reaching(a, passage.a.start); at < a.length && a[at]!.start < passage.a.end; at++) {
      const start = Math.max(a[at]!.start, passage.a.start)
      const end = Math.min(a[at]!.end, passage.a.end)
      if (end - start <= most[at]!) continue
      most[at] = end - start
      partners[at] = reaching(b, counterpart(passage, (start + end) / 2))
    }
  return partners
}

/** About where a place in the first text's passage stands in the second: passages have the same words. */
function counterpart({ a, b }: SharedPassage, place: number): number {
  return b.start + ((place - a.start) / (a.end - a.start)) * (b.end - b.start)
}

/** The first paragraph that ends behind a place. */
function reaching(paragraphs: readonly Span[], place: number): number {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (paragraphs[middle]!.end > place) high = middle
    else low = middle + 1
  }
  return low
}
