import type { Punctuation, Symbol as SymbolNode, Text, WhiteSpace } from 'nlcst'

/** A leaf below a sentence. */
export type SentenceLeaf = Text | WhiteSpace | Punctuation | SymbolNode

export type Kind = SentenceLeaf['type']

const ASCII = 0x80

/** To Unicode `#%&*@†‡‰‱` are punctuation; to nlcst, whose plugins must find the tree that they know, they are symbols. */
const asciiPunctuation = '!"\'(),-./:;?[\\]_{}'
const punctuation = /^(?![†‡‰‱])\p{P}/u
const letter = /^[\p{L}\p{N}\p{M}]/u
const space = /^[\s\x85]/

// @__NO_SIDE_EFFECTS__
function asciiKinds(): Kind[] {
  return Array.from({ length: ASCII }, (_, code) => {
    const character = String.fromCharCode(code)
    if (/[0-9a-z]/i.test(character)) return 'TextNode'
    if (space.test(character)) return 'WhiteSpaceNode'
    return asciiPunctuation.includes(character) ? 'PunctuationNode' : 'SymbolNode'
  })
}

const ascii: readonly Kind[] = /* @__PURE__ */ asciiKinds()

/** The kind of one character, given as a whole code point. */
export function kindOf(codePoint: number): Kind {
  if (codePoint < ASCII) return ascii[codePoint]!
  const character = String.fromCodePoint(codePoint)
  if (letter.test(character)) return 'TextNode'
  if (space.test(character)) return 'WhiteSpaceNode'
  return punctuation.test(character) ? 'PunctuationNode' : 'SymbolNode'
}
