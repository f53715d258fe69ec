/**
 * Where `pattern` (global) is found next in `text`, from an offset on; `text.length` where it is not. The offsets
 * asked for only grow, so that the whole text is looked at once.
 */
export function ahead(text: string, pattern: RegExp): (from: number) => number {
  let at = -1
  return (from) => {
    if (at < from) {
      pattern.lastIndex = from
      at = pattern.exec(text)?.index ?? text.length
    }
    return at
  }
}
