import type { BlockKind } from '../types/article.ts'
import type { Line } from './lines/line.ts'
import { endsSentence } from './lines/shape/ends-sentence.ts'
import type { Claim } from './reading.ts'

const maxCrosshead = 14
/** - In the AFP manner - */
const dashed = /^[-–—] ?\S.{2,90}\S ?[-–—]$/
/** "Q: Why now?": a question is set like its answer. */
const speech = /^[QA][.:] /

/** What each line is; a line of the body is told by its neighbours, between which boilerplate may stand. */
export function bodyKinds(lines: readonly Line[], claims: readonly (Claim | null)[]): BlockKind[] {
  const kinds = claims.map((claim): BlockKind => claim?.kind ?? 'paragraph')
  const left: number[] = []
  for (let at = 0; at < lines.length; at++) if (kinds[at] !== 'boilerplate') left.push(at)
  const leftLines = left.map((at) => lines[at]!)
  const leftClaims = left.map((at) => claims[at]!)
  for (let i = 0; i < left.length; i++) if (!leftClaims[i]) kinds[left[i]!] = bodyKind(leftLines, leftClaims, i)
  return kinds
}

/** What a line of the body is: paragraph, crosshead, list item, quote. */
function bodyKind(lines: readonly Line[], claims: readonly (Claim | null)[], at: number): BlockKind {
  const line = lines[at]!
  if (line.level > 0) return line.words <= maxCrosshead * 2 ? 'crosshead' : 'paragraph'
  if (line.quote) return 'quote'
  if (dashed.test(line.text)) return 'crosshead'
  if (line.item) return 'list-item'
  return isCrosshead(lines, claims, at) ? 'crosshead' : 'paragraph'
}

/** A short line without an end mark over a paragraph. */
function isCrosshead(lines: readonly Line[], claims: readonly (Claim | null)[], at: number): boolean {
  const { text, words, headline, strong } = lines[at]!
  const next = lines[at + 1]
  if (words > maxCrosshead || endsSentence(text.replace(/[?!]$/, '')) || speech.test(text)) return false
  if (!headline && !strong && !(words === 1 && /^\p{Lu}/u.test(text))) return false
  if (!next || claims[at + 1] !== null || /^["“‘'].*[^"”’']$/.test(text)) return false
  return strong || (at > 0 && next.words > words)
}
