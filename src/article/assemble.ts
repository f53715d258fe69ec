import { trimSpan } from '../text/span.ts'
import type { Article, ArticleBlock, BlockKind } from '../types/article.ts'
import type { Span } from '../types/span.ts'
import { bodyKinds } from './body-kind.ts'
import { factsOf } from './facts.ts'
import { plainText } from './lines/inline/plain-text.ts'
import type { Line } from './lines/line.ts'
import { markdownText } from './markdown-text.ts'
import type { Part, Text } from './reading.ts'
import type { Settled } from './settle.ts'

const inBody: ReadonlySet<BlockKind> = /* @__PURE__ */ new Set([
  'paragraph',
  'crosshead',
  'list-item',
  'quote',
  'dateline',
])

/** A block whose place in the body is not known yet. */
type Piece = Omit<ArticleBlock, 'textStart'>

/** Builds the article from what each line is. */
export function assemble(text: Text, settled: Settled): Article {
  const kinds = bodyKinds(text.lines, settled.claims)
  const pieces = text.lines.flatMap((line, at) => piecesOf(text, settled, line, at, kinds[at]!))
  const { warnings } = settled
  return { ...factsOf(text, settled), ...placed(text.source, pieces), format: text.container.format, warnings }
}

/** One block a line; more where a dateline opens it or a sign-off ends it. */
function piecesOf(text: Text, { claims, parts }: Settled, line: Line, at: number, kind: BlockKind): Piece[] {
  const claim = claims[at]
  if (claim) {
    const { reason = null, rule = null } = claim
    return [pieceOf(kind, line, line.text, reason, rule)]
  }
  const cuts = parts.filter((part) => part.at === at)
  if (kind === 'paragraph' && cuts.length > 0) return piecesOfCut(text, cuts, line)
  if (text.options.body === 'markdown' && line.text !== '') return [bare(kind, line, markdownText(text.source, line))]
  // The number of a list item is printed: it belongs to the words.
  const number = kind === 'list-item' ? /^\d{1,3}[.)](?=\s)/.exec(text.source.slice(line.start, line.start + 5)) : null
  return [bare(kind, line, number ? `${number[0]} ${line.text}` : line.text)]
}

/** A paragraph that a dateline opens or a sign-off ends. */
function piecesOfCut(text: Text, cuts: readonly Part[], { start, end }: Line): Piece[] {
  const opening = cuts.find(({ kind }) => kind === 'dateline')?.end ?? start
  const close = cuts.find(({ kind }) => kind !== 'dateline')
  const closing = close?.start ?? end
  const pieces = [cut(text, 'dateline', start, opening), cut(text, 'paragraph', opening, closing)]
  if (close) {
    const { kind, reason = null, rule = null } = close
    pieces.push({ ...cut(text, kind, closing, end), reason, rule })
  }
  return pieces.filter((piece) => piece.start < piece.end)
}

function cut({ source, options, container }: Text, kind: BlockKind, from: number, to: number): Piece {
  const span = trimSpan(source, from, to)
  const keepsMarks = options.body === 'markdown' && inBody.has(kind)
  return bare(
    kind,
    span,
    keepsMarks ? markdownText(source, span) : plainText(source, span.start, span.end, container.markdown).text,
  )
}

const bare = (kind: BlockKind, span: Span, text: string): Piece => pieceOf(kind, span, text, null, null)

const pieceOf = (
  kind: BlockKind,
  { start, end }: Span,
  text: string,
  reason: Piece['reason'],
  rule: Piece['rule'],
): Piece => ({ kind, start, end, text, reason, rule })

/** The body blocks joined by a blank line; what follows a dateline on its line stays on it. */
function placed(source: string, pieces: readonly Piece[]): { text: string; blocks: ArticleBlock[] } {
  let text = ''
  let last: Piece | undefined
  const blocks = pieces.map((piece): ArticleBlock => {
    if (!inBody.has(piece.kind) || piece.text === '') return blockOf(piece, null)
    if (last) {
      const between = last.kind === 'dateline' ? source.slice(last.end, piece.start) : '\n'
      text += /[\n\r]/.test(between) ? '\n\n' : between && ' '
    }
    last = piece
    const textStart = text.length
    text += piece.text
    return blockOf(piece, textStart)
  })
  return { text, blocks }
}

/** Written out, for spreading is slow and there is a block for every line. */
const blockOf = ({ kind, start, end, text, reason, rule }: Piece, textStart: number | null): ArticleBlock => ({
  kind,
  start,
  end,
  text,
  textStart,
  reason,
  rule,
})
