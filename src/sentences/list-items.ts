/** A bullet with its number, or a number or an "a" with ".", ")" or ".)": what opens an enumeration in one line. */
const opening = /^(?:([•⁃]) ?\d|(\d\d?|a)(\.\)?|\)) )/
const longestOpening = 6

/**
 * Where the further items of an enumeration begin that runs on in one line, the last first.
 *
 *     1) Call the desk 2) File the copy
 *     ^start           ^
 */
export function listItems(text: string, start: number): number[] {
  const items: number[] = []
  const match = opening.exec(text.slice(start, start + longestOpening))
  if (match === null) return items
  const line = /^.*/.exec(text.slice(start))![0]
  for (let at = 0, nth = 1; ; nth++) {
    const marker = match[1] ?? `${follower(match[2]!, nth)}${match[3]} `
    at = line.indexOf(` ${marker}`, at) + 1
    if (at === 0) return items.reverse()
    items.push(start + at)
  }
}

/** "3" as the second after "1", "c" after "a". */
const follower = (first: string, nth: number): string =>
  first === 'a' ? String.fromCharCode(0x61 + nth) : `${Number(first) + nth}`
