import type { Unlisted } from '../reading.ts'

/** The first paragraph that another one follows closely: a notice above the text stands alone. */
export function firstParagraph({ lines, phrases }: Unlisted): number {
  const isText = (i: number) => lines[i]?.prose === true && !phrases[i]
  const pair = lines.findIndex((_, i) => isText(i) && (isText(i + 1) || isText(i + 2) || isText(i + 3)))
  return pair >= 0 ? pair : lines.findIndex((_, i) => isText(i))
}
