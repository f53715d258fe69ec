const isSmall = (code: number): boolean => code > 0x60 && code < 0x7b
const isCapital = (code: number): boolean => code > 0x40 && code < 0x5b

/** Where a word of small ASCII letters ends that begins at `start`, perhaps with a capital: most are read without the expression. */
export function plainEnd(text: string, start: number): number {
  const first = isCapital(text.charCodeAt(start)) ? start + 1 : start
  let at = first
  while (isSmall(text.charCodeAt(at))) at++
  const next = text.charCodeAt(at)
  return at === first || next > 0x7f || next === 0x27 ? start : at
}
