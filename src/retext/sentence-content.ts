import type { SentenceContent, WordContent } from 'nlcst'
import type { Ruler } from './ruler.ts'
import { sentenceLeaves } from './sentence-leaves.ts'
import { wordsOf } from './words.ts'

/** The nodes below one sentence: its leaves, those of each word gathered in a word node. */
export function sentenceContent(text: string, start: number, end: number, ruler: Ruler): SentenceContent[] {
  const leaves = sentenceLeaves(text, start, end, ruler)
  const content: SentenceContent[] = []
  let at = 0
  for (const word of wordsOf(leaves)) {
    while (at < word.start) content.push(leaves[at++] as SentenceContent)
    content.push(wordNode(leaves.slice(word.start, word.end) as WordContent[]))
    at = word.end
  }
  while (at < leaves.length) content.push(leaves[at++] as SentenceContent)
  return content
}

function wordNode(children: WordContent[]): SentenceContent {
  const start = children[0]!.position!.start
  const end = children.at(-1)!.position!.end
  return { type: 'WordNode', children, position: { start, end } }
}
