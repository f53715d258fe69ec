/** Most lines need no more than lower case. */
const plain = /^[a-z][a-z\d ,'-]*[a-z\d]$/

/** A line as the rules see it: lower case, straight quotes, single spaces, no punctuation or symbols at either end. */
export function foldLine(text: string): string {
  const lower = text.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .replace(/[‘’ʼ′]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/^[^\p{L}\d©($£#@/]+/u, '')
    .replace(/[^\p{L}\d)\]?!%+*]+$/u, '')
    .replace(/(?<=[\p{L}\d])[!?]+$/u, (end) => (end === '?' ? '?' : ''))
}
