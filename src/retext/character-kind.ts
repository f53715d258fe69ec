import type { Punctuation, Symbol as SymbolNode, Text, WhiteSpace } from 'nlcst'

/** A leaf below a sentence. */
export type SentenceLeaf = Text | WhiteSpace | Punctuation | SymbolNode

export type Kind = SentenceLeaf['type']

/** Up to here, the general punctuation included, kinds are looked up. */
const known = 0x2070

/** To Unicode `#%&*@†‡‰‱` are punctuation; to nlcst, whose plugins must find the tree that they know, they are symbols. */
const punctuation = /^(?![#%&*@†‡‰‱])\p{P}/u
const letter = /^[\p{L}\p{N}\p{M}]/u
const space = /^[\s\x85]/

const kinds: readonly Kind[] = /* @__PURE__ */ Array.from({ length: known }, (_, code) => judge(code))

/** The kind of one character, given as a whole code point. */
export function kindOf(codePoint: number): Kind {
  return codePoint < known ? kinds[codePoint]! : judge(codePoint)
}

function judge(codePoint: number): Kind {
  const character = String.fromCodePoint(codePoint)
  if (letter.test(character)) return 'TextNode'
  if (space.test(character)) return 'WhiteSpaceNode'
  return punctuation.test(character) ? 'PunctuationNode' : 'SymbolNode'
}
