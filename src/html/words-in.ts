/** How many words a text has: runs of what is not white space. */
export function wordsIn(text: string): number {
  let words = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const isSpace = text.charCodeAt(at) <= 0x20 || text.charCodeAt(at) === 0xa0
    if (!isSpace && !inWord) words++
    inWord = !isSpace
  }
  return words
}
