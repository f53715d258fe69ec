import { trimSpan } from '../text/span.ts'
import type { Article, Block, BlockKind, Span } from '../types.ts'
import type { Draft } from './draft.ts'
import { plainText } from './lines/inline.ts'
import type { Line } from './lines/line.ts'
import type { Mark } from './mark.ts'

const bodyKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'crosshead', 'list-item', 'quote', 'dateline'])

/** True for the blocks that `Article.text` is made of. */
export function isBody(block: Block): boolean {
  return bodyKinds.has(block.kind) && block.text !== ''
}

/** Builds the article from the finished draft. */
export function assemble(draft: Draft): Article {
  const { source, facts } = draft
  const blocks: Block[] = []
  for (const span of draft.metadata)
    if (span.start < span.end) blocks.push({ kind: 'metadata', ...span, text: source.slice(span.start, span.end) })
  for (const [i, line] of draft.lines.entries())
    blocks.push(...blocksOf(draft, line, draft.marks[i] ?? { kind: 'paragraph' }))
  return {
    title: facts.title,
    kicker: facts.kicker,
    standfirst: facts.standfirst,
    authors: facts.authors,
    agencies: facts.agencies,
    published: facts.published,
    updated: facts.updated,
    dateline: facts.dateline,
    url: facts.url ?? draft.options.url ?? null,
    text: bodyText(source, blocks),
    blocks,
    format: draft.format,
    warnings: draft.warnings,
  }
}

/** One block a line; more where a dateline opens it or a sign-off ends it. */
function blocksOf(draft: Draft, line: Line, mark: Mark): Block[] {
  if (mark.kind === 'paragraph') {
    const { dateline } = draft.facts
    const inside = (span: Span | null) => (span && line.start <= span.start && span.end <= line.end ? span : null)
    const opening = inside(dateline)
    const closing = inside(draft.signOff)
    if (opening || closing)
      return [
        piece(draft, 'dateline', line.start, opening?.end ?? line.start),
        piece(draft, mark.kind, opening?.end ?? line.start, closing?.start ?? line.end),
        piece(draft, 'credit', closing?.start ?? line.end, line.end),
      ].filter((block) => block.start < block.end)
  }
  const { start, end, text } = line
  // The number of a list item is printed: it belongs to the words.
  const number = mark.kind === 'list-item' ? /^\d{1,3}[.)](?=\s)/.exec(draft.source.slice(start, start + 5)) : null
  return [
    {
      kind: mark.kind,
      start,
      end,
      text: number ? `${number[0]} ${text}` : text,
      ...(mark.reason && { reason: mark.reason }),
      ...(mark.rule && { rule: mark.rule }),
    },
  ]
}

function piece(draft: Draft, kind: BlockKind, from: number, to: number): Block {
  const { start, end } = trimSpan(draft.source, from, to)
  return { kind, start, end, text: plainText(draft.source, start, end, draft.markdown).text }
}

/** The body blocks joined by a blank line; what follows a dateline on its line stays on it. */
function bodyText(source: string, blocks: readonly Block[]): string {
  let text = ''
  let last: Block | undefined
  for (const block of blocks) {
    if (!isBody(block)) continue
    const between = last?.kind === 'dateline' ? source.slice(last.end, block.start) : '\n'
    const sameLine = !/[\n\r]/.test(between)
    text += last ? (sameLine ? between && ' ' : '\n\n') + block.text : block.text
    last = block
  }
  return text
}
