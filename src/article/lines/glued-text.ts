/**
 * A sentence ends and the next one begins without a space: what a page shows on two lines.
 * ```text
 * … by British police.Now the court …
 *                     ^
 * ```
 */
const sentenceSeam = /[\p{Ll}\d%)\]][.!?]["”’)]{0,2}(?=["“‘(]?(?:\p{Lu}\p{Ll}*|\p{Lu}{2,5})(?:[’'\s,-]|\.\s))/gu
/**
 * ```text
 * Directors lose offices in space reductionAccording to the documents …
 *                                          ^
 * ```
 */
const headingSeam = /(?<![\p{L}\d_.@/-])\p{Ll}{3,}(?=\p{Lu}\p{Ll})/gu

/**
 * ```text
 * CLICK HERE TO GET THE HARBOUR APPThe cause is not known.
 *                                  ^
 * ```
 */
const capitalSeam = /(?:\b[A-Z]{2,20} ){3}[A-Z]{2,20}(?=[A-Z][a-z]+ )/g
/**
 * ```text
 * … had begun to follow.skip past newsletter promotionSign up …
 *                       ^
 * ```
 */
const promotionSeam = /[.!?]["”’)]?(?=(?:skip past|after) newsletter promotion)/g

/** Shorter pieces are names and addresses. */
const minPiece = 12

const inGlued = [headingSeam, capitalSeam, promotionSeam]

/** Where text whose paragraphs were glued together comes apart, as offsets in the line. */
export function textSeams(line: string): number[] {
  if (line.includes('](') || line.includes('`')) return []
  const cuts = seamsOf(line, sentenceSeam)
  // "the listAppend() function": only in a line that is glued elsewhere.
  return cuts.length > 0 ? [...cuts, ...inGlued.flatMap((seam) => seamsOf(line, seam))] : cuts
}

function seamsOf(line: string, seam: RegExp): number[] {
  const cuts: number[] = []
  for (const found of line.matchAll(seam)) {
    const cut = found.index + found[0].length
    if (line.includes(' ', cut) && cut - (cuts.at(-1) ?? 0) >= minPiece) cuts.push(cut)
  }
  return cuts
}
