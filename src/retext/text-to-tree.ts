import type { Paragraph, Root, Sentence as SentenceNode } from 'nlcst'
import type { Position } from 'unist'
import { type SentenceOptions, splitSentences } from '../index.ts'
import { lineStartsOf, type Ruler, rulerOf } from './ruler.ts'
import { sentenceContent } from './sentence-content.ts'

/** The nlcst tree of a text. Joining the values of its leaves gives the text back, whatever the text is. */
export function textToTree(text: string, options?: SentenceOptions): Root {
  const lineStarts = lineStartsOf(text)
  const ruler = rulerOf(lineStarts)
  const places = sentencePlaces(text, rulerOf(lineStarts), options)
  const mostLineBreaks = lineBreaksInParagraph(places)
  const root: Root = { type: 'RootNode', children: [] }
  let paragraph: Paragraph | undefined
  let before = rulerOf(lineStarts).pointAt(0)
  for (const { start, end } of places) {
    if (paragraph !== undefined && start.line - before.line > mostLineBreaks) {
      close(paragraph)
      paragraph = undefined
    }
    pushGap(paragraph ?? root, text, { start: before, end: start })
    if (paragraph === undefined) {
      paragraph = { type: 'ParagraphNode', children: [] }
      root.children.push(paragraph)
    }
    paragraph.children.push(sentenceNode(text, { start, end }, ruler))
    before = end
  }
  if (paragraph !== undefined) close(paragraph)
  pushGap(root, text, { start: before, end: ruler.pointAt(text.length) })
  return close(root)
}

function sentencePlaces(text: string, ruler: Ruler, options?: SentenceOptions): Position[] {
  return splitSentences(text, options).map(({ start, end }) => ({
    start: ruler.pointAt(start),
    end: ruler.pointAt(end),
  }))
}

/**
 * A blank line parts paragraphs. A single line break between two sentences does too, unless the text is hard-wrapped:
 * then some sentence runs over a line break, and the end of a line says nothing.
 */
function lineBreaksInParagraph(places: readonly Position[]): number {
  return places.some(({ start, end }) => start.line < end.line) ? 1 : 0
}

function sentenceNode(text: string, { start, end }: Position, ruler: Ruler): SentenceNode {
  return {
    type: 'SentenceNode',
    children: sentenceContent(text, start.offset!, end.offset!, ruler),
    position: { start, end },
  }
}

function pushGap(parent: Root | Paragraph, text: string, position: Position): void {
  const value = text.slice(position.start.offset, position.end.offset)
  if (value !== '') parent.children.push({ type: 'WhiteSpaceNode', value, position })
}

/** A parent reaches from its first child to its last. */
function close<Parent extends Root | Paragraph>(parent: Parent): Parent {
  const first = parent.children[0]?.position
  const last = parent.children.at(-1)?.position
  if (first && last) parent.position = { start: first.start, end: last.end }
  return parent
}
