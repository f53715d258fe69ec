/** A line as the rules see it: lower case, straight quotes, single spaces, no punctuation or symbols at either end. */
export function foldLine(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’ʼ′]/gu, "'")
    .replace(/[“”]/gu, '"')
    .replace(/^[^\p{L}\d©($£#@/]+/u, '')
    .replace(/[^\p{L}\d)\]?!%+*]+$/u, '')
    .replace(/(?<=[\p{L}\d])[!?]+$/u, (end) => (end === '?' ? '?' : ''))
}
