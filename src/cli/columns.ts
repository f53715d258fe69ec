const ELLIPSIS = '…'

/** Columns that a string takes in a terminal: wide East Asian characters take two, combining marks none. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += columnsOfCharacter(character)
  return columns
}

/** The text on one line and in at most `width` columns, cut with an ellipsis. */
export function shorten(text: string, width: number): string {
  const line = oneLine(text)
  if (columnsOf(line) <= width) return line
  let kept = ''
  let columns = 1
  for (const character of line) {
    columns += columnsOfCharacter(character)
    if (columns > width) break
    kept += character
  }
  return kept.trimEnd() + ELLIPSIS
}

/** Fills up with blanks on the right. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}

/** Fills up with blanks on the left. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - columnsOf(text))) + text
}

/** White space becomes one blank; a control character (an escape sequence in a hostile file) must not reach a terminal. */
function oneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\0-\x1f\x7f-\x9f]/g, '�')
    .trim()
}

function columnsOfCharacter(character: string): number {
  if (/^\p{Mn}|^\p{Me}|^\p{Cf}/u.test(character)) return 0
  return /^[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
    character,
  )
    ? 2
    : 1
}
