/**
 * A line as the rules see it: lower case, straight quotes, no punctuation or symbols at either end (but for those that
 * a rule may ask for: a copyright sign, a currency, a bracket, a question mark).
 */
export function foldLine(text: string): string {
  const line = text.toLowerCase()
  let start = 0
  let end = line.length
  while (start < end && !isWord(line.charCodeAt(start)) && !opening.includes(line.charAt(start))) start++
  while (end > start && !isWord(line.charCodeAt(end - 1)) && !closing.includes(line.charAt(end - 1))) end--
  // "Really?!" asks, "Sign up!!" does not shout.
  let mark = end
  while (mark > start && '!?'.includes(line.charAt(mark - 1))) mark--
  const asks = end - mark === 1 && line.charAt(mark) === '?'
  const bare = line.slice(start, asks ? end : mark)
  return curly.test(bare) ? bare.replace(/[‘’ʼ′]/g, "'").replace(/[“”]/g, '"') : bare
}

const opening = '©($£#@/'
const closing = ')]?!%+*'
const curly = /[‘’ʼ′“”]/

/** Letters and digits; from À on all but general punctuation and symbols. */
function isWord(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
  return !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && code !== 0xfeff
}
