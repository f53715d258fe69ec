import type { Paragraph, Root, Sentence as SentenceNode, WhiteSpace } from 'nlcst'
import { type Sentence, type SentenceOptions, splitSentences } from '../index.ts'
import { type Ruler, rulerOf } from './ruler.ts'
import { sentenceContent } from './sentence-content.ts'

/** The nlcst tree of a text. Joining the values of its leaves gives the text back, whatever the text is. */
export function textToTree(text: string, options?: SentenceOptions): Root {
  const ruler = rulerOf(text)
  const sentences = splitSentences(text, options)
  const breaksParagraph = paragraphBreakIn(text, sentences)
  const root: Root = { type: 'RootNode', children: [] }
  let paragraph: Paragraph | undefined
  let end = 0
  for (const sentence of sentences) {
    const gap = text.slice(end, sentence.start)
    if (paragraph !== undefined && !breaksParagraph(gap)) {
      if (gap !== '') paragraph.children.push(whiteSpace(gap, end, ruler))
    } else {
      if (paragraph !== undefined) close(paragraph)
      if (gap !== '') root.children.push(whiteSpace(gap, end, ruler))
      paragraph = { type: 'ParagraphNode', children: [] }
      root.children.push(paragraph)
    }
    paragraph.children.push(sentenceNode(text, sentence, ruler))
    end = sentence.end
  }
  if (paragraph !== undefined) close(paragraph)
  if (end < text.length) root.children.push(whiteSpace(text.slice(end), end, ruler))
  return close(root)
}

function sentenceNode(text: string, { start, end }: Sentence, ruler: Ruler): SentenceNode {
  return close({ type: 'SentenceNode', children: sentenceContent(text, start, end, ruler) })
}

function whiteSpace(value: string, start: number, ruler: Ruler): WhiteSpace {
  return {
    type: 'WhiteSpaceNode',
    value,
    position: { start: ruler.pointAt(start), end: ruler.pointAt(start + value.length) },
  }
}

/** A parent reaches from its first child to its last. */
function close<Parent extends Root | Paragraph | SentenceNode>(parent: Parent): Parent {
  const first = parent.children[0]?.position
  const last = parent.children.at(-1)?.position
  if (first && last) parent.position = { start: first.start, end: last.end }
  return parent
}

/**
 * A blank line parts paragraphs. A single line break between two sentences does too, unless the text is hard-wrapped:
 * then some sentence runs over a line break, and the end of a line says nothing.
 */
function paragraphBreakIn(text: string, sentences: readonly Sentence[]): (gap: string) => boolean {
  const hardWrapped = sentences.some((sentence) => lineBreak.test(text.slice(sentence.start, sentence.end)))
  return (gap) => (hardWrapped ? blankLine : lineBreak).test(gap)
}

const lineBreak = /[\n\r]/
const blankLine = /\n[^\S\n]*\n|\r[^\S\n\r]*\r/
