/** A line with fewer capitalised words is not a headline to us: they may be a name. */
const FEWEST_WORDS = 3

/** Tells whether a place in the text lies in a headline: a line where every longer word has a capital. */
export function headlineOf(text: string): (at: number) => boolean {
  let line = { end: -1, start: 0, headline: false }
  return (at) => {
    if (at < line.start || at > line.end) {
      const start = text.lastIndexOf('\n', at) + 1
      const end = text.indexOf('\n', at)
      line = { start, end: end < 0 ? text.length : end, headline: false }
      line.headline = isHeadline(text.slice(line.start, line.end))
    }
    return line.headline
  }
}

const isHeadline = (line: string): boolean =>
  !/(?<![\w'’\u00ad-])[a-z]{4}/.test(line) && (line.match(/(?<![\w'’])[A-Z][A-Za-z]{2}/g) ?? []).length >= FEWEST_WORDS
