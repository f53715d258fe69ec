import { trimSpan } from '../text/span.ts'
import type { Article, ArticleBlock, BlockKind } from '../types/article.ts'
import type { Span } from '../types/span.ts'
import type { Draft } from './draft.ts'
import { plainText } from './lines/inline.ts'
import type { Line } from './lines/line.ts'
import type { Mark } from './mark.ts'
import { markdownText } from './markdown-text.ts'

const bodyKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'crosshead', 'list-item', 'quote', 'dateline'])

/** A block whose place in the body is not known yet. */
type Piece = Omit<ArticleBlock, 'textStart'>

/** Builds the article from the finished draft. */
export function assemble(draft: Draft): Article {
  const { source, facts } = draft
  const pieces: Piece[] = []
  for (const [i, line] of draft.lines.entries())
    pieces.push(...piecesOf(draft, line, draft.marks[i] ?? { kind: 'paragraph' }))
  return { ...facts, ...placed(source, pieces), format: draft.format, warnings: draft.warnings }
}

/** One block a line; more where a dateline opens it or a sign-off ends it. */
function piecesOf(draft: Draft, line: Line, mark: Mark): Piece[] {
  const { start, end, text } = line
  if (mark.kind === 'paragraph') {
    const { dateline } = draft.facts
    const inside = (span: Span | null) => (span && start <= span.start && span.end <= end ? span : null)
    const opening = inside(dateline)
    const closing = inside(draft.signOff)
    if (opening || closing)
      return [
        cut(draft, 'dateline', start, opening?.end ?? start),
        cut(draft, mark.kind, opening?.end ?? start, closing?.start ?? end),
        cut(draft, 'credit', closing?.start ?? end, end),
      ].filter((piece) => piece.start < piece.end)
  }
  if (draft.options.body === 'markdown' && bodyKinds.has(mark.kind) && text !== '')
    return [bare(mark.kind, line, markdownText(draft.source, line))]
  // The number of a list item is printed: it belongs to the words.
  const number = mark.kind === 'list-item' ? /^\d{1,3}[.)](?=\s)/.exec(draft.source.slice(start, start + 5)) : null
  const piece = bare(mark.kind, line, number ? `${number[0]} ${text}` : text)
  return [{ ...piece, reason: mark.reason ?? null, rule: mark.rule ?? null }]
}

function cut(draft: Draft, kind: BlockKind, from: number, to: number): Piece {
  const span = trimSpan(draft.source, from, to)
  const keepsMarks = draft.options.body === 'markdown' && bodyKinds.has(kind)
  return bare(
    kind,
    span,
    keepsMarks ? markdownText(draft.source, span) : plainText(draft.source, span.start, span.end, draft.markdown).text,
  )
}

const bare = (kind: BlockKind, { start, end }: Span, text: string): Piece => ({
  kind,
  start,
  end,
  text,
  reason: null,
  rule: null,
})

/** The body blocks joined by a blank line; what follows a dateline on its line stays on it. */
function placed(source: string, pieces: readonly Piece[]): { text: string; blocks: ArticleBlock[] } {
  let text = ''
  let last: Piece | undefined
  const blocks = pieces.map((piece): ArticleBlock => {
    if (!bodyKinds.has(piece.kind) || piece.text === '') return { ...piece, textStart: null }
    if (last) {
      const between = last.kind === 'dateline' ? source.slice(last.end, piece.start) : '\n'
      text += /[\n\r]/.test(between) ? '\n\n' : between && ' '
    }
    last = piece
    const textStart = text.length
    text += piece.text
    return { ...piece, textStart }
  })
  return { text, blocks }
}
