import { maxAddress } from './max-address.ts'

const bracket = /\\.|[[\]]/g

/**
 * Where in a line the brackets stand that open the text of a link: `[word](address)`. Those of a quotation do not, though
 * a link follows: "They [the owners] told us of [the sale](address)." One that is still open behind a picture does: the
 * link ends on a later line.
 */
export function linkBrackets(source: string, start: number, end: number): ReadonlySet<number> {
  const found = new Set<number>()
  const open: number[] = []
  let last = start
  bracket.lastIndex = start
  for (let match = bracket.exec(source); match && match.index < end; match = bracket.exec(source)) {
    if (match[0] === '[') open.push(match.index)
    else if (match[0] === ']') {
      const from = open.pop()
      if (from === undefined || !hasAddress(source, match.index, end)) continue
      found.add(from)
      last = match.index
    }
  }
  for (const at of open) if (at < last) found.add(at)
  return found
}

/** An address follows, and no other link begins in it. */
const hasAddress = (source: string, at: number, end: number): boolean =>
  source.charAt(at + 1) === '(' && !broken.test(source.slice(at + 2, Math.min(end, at + maxAddress)))

/** "/a [two](/b": another link begins before the address ends. */
const broken = /^[^()\]]*\](?=\()/
