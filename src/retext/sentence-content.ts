import type { Punctuation, SentenceContent, Symbol as SymbolNode, Text, WhiteSpace, WordContent } from 'nlcst'
import type { Position } from 'unist'
import type { Kind } from './character-kind.ts'
import type { Ruler } from './ruler.ts'
import { type Token, tokensOf } from './tokens.ts'
import { wordsOf } from './words.ts'

type Leaf = Text | WhiteSpace | Punctuation | SymbolNode

const typeOf = {
  word: 'TextNode',
  space: 'WhiteSpaceNode',
  punctuation: 'PunctuationNode',
  symbol: 'SymbolNode',
} as const satisfies Record<Kind, Leaf['type']>

/** The nodes below one sentence. */
export function sentenceContent(text: string, start: number, end: number, ruler: Ruler): SentenceContent[] {
  const tokens = tokensOf(text, start, end)
  const content: SentenceContent[] = []
  let at = 0
  for (const word of wordsOf(tokens)) {
    while (at < word.start) content.push(leaf(tokens[at++]!, ruler) as SentenceContent)
    const children = tokens.slice(word.start, word.end).map((token) => leaf(token, ruler) as WordContent)
    content.push({ type: 'WordNode', children, position: reach(children) })
    at = word.end
  }
  while (at < tokens.length) content.push(leaf(tokens[at++]!, ruler) as SentenceContent)
  return content
}

function leaf({ kind, value, start, end }: Token, ruler: Ruler): Leaf {
  return { type: typeOf[kind], value, position: { start: ruler.pointAt(start), end: ruler.pointAt(end) } }
}

function reach(children: readonly WordContent[]): Position {
  return { start: children[0]!.position!.start, end: children.at(-1)!.position!.end }
}
