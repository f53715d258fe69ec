import type { Span } from '../../types/span.ts'
import type { Sheet } from './sheet.ts'

/** What opens, closes and divides in wiki text; emphasis; a reference. */
const mark =
  /\{\{|\}\}|\[\[|\]\]|\[(?=https?:)|\]|\||'{2,5}|<ref[^<>]{0,200}\/>|<ref[^<>]{0,200}>|<\/ref>|<[^<>]{1,200}>/gi
/** These links show nothing in the text. */
const silent = /^(?:file|image|category|datei|[a-z]{2}):/i

interface Level {
  readonly kind: '{{' | '[[' | '[' | 'ref'
  /** Shows what stands behind its last bar. */
  readonly shows: boolean
  /** Where what is shown begins, so far. */
  from: number
}

/**
 * The words of each row: links show what stands behind their bar, `{{w|…}}` its last part, other templates, files,
 * categories and references nothing. `depth` is above zero for a row that begins inside something that shows nothing.
 */
export function wikiPieces({ text, rows }: Sheet, to: number): { pieces: Span[][]; depth: number[] } {
  const pieces: Span[][] = []
  const depth: number[] = []
  const open: Level[] = []
  // How many of the open levels show nothing.
  let silenced = 0
  const hidden = () => silenced > 0
  const push = (level: Level) => {
    open.push(level)
    if (!level.shows) silenced++
  }
  for (const { start, end } of rows.slice(0, to)) {
    const own: Span[] = []
    depth.push(hidden() ? 1 : 0)
    let at = start
    const take = (until: number) => {
      if (at < until && !hidden()) own.push({ start: at, end: until })
    }
    mark.lastIndex = start
    for (let found = mark.exec(text); found && found.index < end; found = mark.exec(text)) {
      const sign = found[0]
      const after = found.index + sign.length
      const level = open.at(-1)
      if (sign === '|' && !level) continue
      if (sign === ']' && level?.kind !== '[') continue
      take(found.index)
      at = after
      if (sign === '{{') push({ kind: '{{', shows: /^w\|/i.test(text.slice(after, after + 2)), from: own.length })
      else if (sign === '[[') push({ kind: '[[', shows: !silent.test(text.slice(after, after + 12)), from: own.length })
      else if (sign === '[') {
        push({ kind: '[', shows: true, from: own.length })
        // The address of an outside link.
        at = Math.min(end, after + (/^\S*\s?/.exec(text.slice(after, Math.min(end, after + 2000)))?.[0].length ?? 0))
        mark.lastIndex = at
      } else if (sign === '|') own.length = Math.min(own.length, level!.shows ? level!.from : own.length)
      else if (/^<ref/i.test(sign) && !sign.endsWith('/>')) push({ kind: 'ref', shows: false, from: own.length })
      else if (sign === '}}' || sign === ']]' || sign === ']' || /^<\/ref/i.test(sign)) {
        if (open.pop()?.shows === false) silenced--
      }
    }
    take(end)
    pieces.push(own)
  }
  return { pieces, depth }
}
