/** Lower case, straight apostrophe; the plural of a word of four letters or more is that word. */
export function foldWord(word: string): string {
  const text = word.toLowerCase().replace('’', "'")
  return text.endsWith('s') && /^[a-z]{3,}[a-rt-z]s$/.test(text) ? text.slice(0, -1) : text
}
