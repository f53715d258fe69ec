/**
 * Where `pattern` (global) is found next in `text`, from an offset on; `text.length` where it is not. The offsets
 * asked for only grow, so that the whole text is looked at once. Where all that it finds has one `width`, an engine
 * need not make an object of each find.
 */
export function ahead(text: string, pattern: RegExp, width?: number): (from: number) => number {
  let at = -1
  return (from) => {
    if (at < from) {
      pattern.lastIndex = from
      if (width === undefined) at = pattern.exec(text)?.index ?? text.length
      else at = pattern.test(text) ? pattern.lastIndex - width : text.length
    }
    return at
  }
}
