import { isDigit, isLineBreak } from './characters.ts'

/**
 * Where the further items of an enumeration begin that runs on in one line.
 *
 *     1) Call the desk 2) File the copy
 *     ^start           ^
 */
export function listItems(text: string, start: number): readonly number[] {
  const code = text.charCodeAt(start)
  if (code === 0x2022 || code === 0x2043) return bulletItems(text, start)
  if (isDigit(code)) return numberedItems(text, start)
  return code === 0x61 ? letteredItems(text, start) : none
}

const none: readonly number[] = []

function numberedItems(text: string, start: number): readonly number[] {
  const digits = isDigit(text.charCodeAt(start + 1)) ? 2 : 1
  const style = styleAt(text, start + digits)
  if (style === '') return none
  const first = Number(text.slice(start, start + digits))
  return follow(text, start, (nth) => `${first + nth}${style}`)
}

function letteredItems(text: string, start: number): readonly number[] {
  const style = styleAt(text, start + 1)
  return style === '' ? none : follow(text, start, (nth) => (nth < 26 ? String.fromCharCode(0x61 + nth) + style : '\n'))
}

function bulletItems(text: string, start: number): readonly number[] {
  const bullet = text.charAt(start)
  const numbered = isDigit(text.charCodeAt(start + 1)) || isDigit(text.charCodeAt(start + 2))
  return numbered ? follow(text, start, () => bullet) : none
}

/** ". ", ".) " or ") " behind the number. */
function styleAt(text: string, at: number): string {
  for (const style of ['. ', '.) ', ') ']) if (text.startsWith(style, at)) return style
  return ''
}

function follow(text: string, start: number, marker: (nth: number) => string): readonly number[] {
  const line = text.slice(start, lineEnd(text, start))
  const items: number[] = []
  let at = 0
  for (let nth = 1; ; nth++) {
    at = line.indexOf(` ${marker(nth)}`, at)
    if (at < 0) return items
    items.push(start + ++at)
  }
}

function lineEnd(text: string, at: number): number {
  while (at < text.length && !isLineBreak(text.charCodeAt(at))) at++
  return at
}
