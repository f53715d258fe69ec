import type { Unlisted } from '../reading.ts'

/** A byline or a date stands at most this many lines over the first paragraph. */
const reach = 3

/**
 * The first paragraph that another one follows closely, for a notice above the text stands alone; or one before it that
 * stands right under a byline or a date, whatever box comes between it and the second.
 */
export function firstParagraph(reading: Unlisted): number {
  const { lines, phrases } = reading
  const isText = (i: number) => lines[i]?.prose === true && !phrases[i]
  const pair = lines.findIndex((_, i) => isText(i) && (isText(i + 1) || isText(i + 2) || isText(i + 3)))
  const first = lines.findIndex((_, i) => isText(i) && (i >= pair || isSigned(reading, i)))
  return first >= 0 ? first : pair
}

function isSigned({ find }: Unlisted, at: number): boolean {
  for (let i = Math.max(0, at - reach); i < at; i++) if (find.byline(i) || find.date(i)) return true
  return false
}
