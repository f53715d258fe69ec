import type { SentenceContent, WordContent } from 'nlcst'
import type { SentenceLeaf } from './character-kind.ts'
import type { Ruler } from './ruler.ts'
import { sentenceLeaves } from './sentence-leaves.ts'
import { wordFrom } from './words.ts'

/** The nodes below one sentence: its leaves, those of each word gathered in a word node. */
export function sentenceContent(text: string, start: number, end: number, ruler: Ruler): SentenceContent[] {
  const leaves = sentenceLeaves(text, start, end, ruler)
  const content: SentenceContent[] = []
  for (let at = 0; at < leaves.length; ) {
    const wordEnd = wordFrom(leaves, at)
    content.push(wordEnd > at ? wordNode(leaves, at, wordEnd) : (leaves[at] as SentenceContent))
    at = Math.max(wordEnd, at + 1)
  }
  return content
}

function wordNode(leaves: readonly SentenceLeaf[], from: number, to: number): SentenceContent {
  const first = leaves[from] as WordContent
  const children = to === from + 1 ? [first] : (leaves.slice(from, to) as WordContent[])
  const position = { start: first.position!.start, end: leaves[to - 1]!.position!.end }
  return { type: 'WordNode', children, position }
}
