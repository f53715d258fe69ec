import type { Line, Mark } from '../text/line.ts'
import { trimSpan } from '../text/span.ts'
import type { Article, Block, BlockKind } from '../types.ts'
import type { Draft } from './draft.ts'
import { plainText } from './inline.ts'

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

/** One block a line; two where a dateline opens it. */
function blocksOf(draft: Draft, line: Line, mark: Mark): Block[] {
  const { dateline } = draft.facts
  if (dateline && mark.kind === 'paragraph' && line.start <= dateline.start && dateline.end <= line.end) {
    const rest = trimSpan(draft.source, dateline.end, line.end)
    const opening: Block = {
      kind: 'dateline',
      start: dateline.start,
      end: dateline.end,
      text: plain(draft, dateline.start, dateline.end),
    }
    return rest.start < rest.end
      ? [opening, { kind: mark.kind, ...rest, text: plain(draft, rest.start, rest.end) }]
      : [opening]
  }
  const { start, end, text } = line
  return [
    {
      kind: mark.kind,
      start,
      end,
      text,
      ...(mark.reason && { reason: mark.reason }),
      ...(mark.rule && { rule: mark.rule }),
    },
  ]
}

function plain(draft: Draft, start: number, end: number): string {
  return plainText(draft.source, start, end, draft.markdown).text
}

/** The body blocks joined by a blank line; what follows a dateline on its line stays on it. */
function bodyText(source: string, blocks: readonly Block[]): string {
  let text = ''
  let last: Block | undefined
  for (const block of blocks) {
    if (!isBody(block)) continue
    const sameLine = last?.kind === 'dateline' && !/[\n\r]/u.test(source.slice(last.end, block.start))
    text += last ? (sameLine ? ' ' : '\n\n') + block.text : block.text
    last = block
  }
  return text
}
