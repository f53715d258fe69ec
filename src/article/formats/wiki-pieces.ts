import type { Span } from '../../types/span.ts'
import type { Sheet } from './sheet/sheet.ts'

/** What opens, closes and divides in wiki text; emphasis; a reference or another tag. */
const mark = /\{\{|\}\}|\[\[|\]\]|\[(?=https?:)|\]|\||'{2,5}|<[^<>]{1,200}>/gi
/** These links show nothing in the text. */
const silent = /^(?:file|image|category|datei|[a-z]{2}):/i

interface Level {
  /** Where its sign stands. */
  readonly at: number
  readonly kind: '{{' | '[[' | '[' | 'ref'
  /** Shows what stands behind its last bar. */
  readonly shows: boolean
  /** Where what is shown begins, so far. */
  from: number
}

/** What a sign opens; null where it opens nothing. `after` is where it ends, `from` how much of the row is shown so far. */
function opened(sign: string, text: string, after: number, from: number): Level | null {
  const at = after - sign.length
  if (sign === '{{') return { at, kind: '{{', shows: text.slice(after, after + 2).toLowerCase() === 'w|', from }
  if (sign === '[[') return { at, kind: '[[', shows: !silent.test(text.slice(after, after + 12)), from }
  if (sign === '[') return { at, kind: '[', shows: true, from }
  return /^<ref/i.test(sign) && !sign.endsWith('/>') ? { at, kind: 'ref', shows: false, from } : null
}

const closes = (sign: string): boolean => /^(?:\}\}|\]\]?|<\/ref>)$/i.test(sign)

/** An address, and the space behind it. */
const address = /[^\s\]]*\s?/y

/** Where the words of an outside link begin, behind its address. */
function behindAddress(text: string, at: number, end: number): number {
  address.lastIndex = at
  return Math.min(end, at + address.exec(text)![0].length)
}

/** A bar or a bracket that belongs to no open level is text. */
const isText = (sign: string, level: Level | undefined): boolean =>
  (sign === '|' && (!level || level.kind === '[')) || (sign === ']' && level?.kind !== '[')

/**
 * The words of each row: links show what stands behind their bar, `{{w|…}}` its last part, other templates, files,
 * categories and references nothing. What would hide all that follows, for nothing
 * closes it, is text.
 */
export function wikiPieces(sheet: Sheet, to: number): Span[][] {
  const { pieces, open } = readPieces(sheet, to, new Set())
  const hiding = open.filter(({ shows }) => !shows)
  return hiding.length === 0 ? pieces : readPieces(sheet, to, new Set(hiding.map(({ at }) => at))).pieces
}

/** The words of each row, and the levels that are not closed. What stands at an `unclosed` place is text. */
function readPieces({ text, rows }: Sheet, to: number, unclosed: ReadonlySet<number>) {
  const pieces: Span[][] = []
  const open: Level[] = []
  // How many of the open levels show nothing.
  let silenced = 0
  for (const { start, end } of rows.slice(0, to)) {
    const own: Span[] = []
    let at = start
    const take = (until: number) => {
      if (at < until && silenced === 0) own.push({ start: at, end: until })
    }
    mark.lastIndex = start
    for (let found = mark.exec(text); found && found.index < end; found = mark.exec(text)) {
      const sign = found[0]
      const level = open.at(-1)
      if (isText(sign, level) || unclosed.has(found.index)) continue
      take(found.index)
      at = found.index + sign.length
      const next = opened(sign, text, at, own.length)
      if (next) {
        open.push(next)
        if (!next.shows) silenced++
      } else if (sign === '|') own.length = Math.min(own.length, level!.from)
      else if (closes(sign) && open.pop()?.shows === false) silenced--
      if (next?.kind === '[') at = mark.lastIndex = behindAddress(text, at, end)
    }
    take(end)
    pieces.push(own)
  }
  return { pieces, open }
}
