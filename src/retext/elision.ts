import type { SentenceLeaf } from './character-kind.ts'

const afterApostrophe = /^(?:t(?:were|was|is)|cause|e[mr]|im|\d\ds?)$/i
const beforeApostrophe = /^ol?$/i

/** How many leaves from here are one word because an apostrophe stands for left-out letters; 0 where none does. */
export function elisionAt(leaves: readonly SentenceLeaf[], at: number): number {
  if (leaves[at]!.type === 'TextNode') return isApostrophe(leaves[at + 1]) ? elisionAfter(leaves, at) : 0
  return isApostrophe(leaves[at]) ? elisionBefore(leaves, at) : 0
}

/** `o’ clock` */
function elisionAfter(leaves: readonly SentenceLeaf[], at: number): number {
  return leaves[at + 2]?.type === 'WhiteSpaceNode' && beforeApostrophe.test(leaves[at]!.value) ? 2 : 0
}

/** `’tis`, `’90s`, `rock ’n’ roll` */
function elisionBefore(leaves: readonly SentenceLeaf[], at: number): number {
  const word = leaves[at + 1]
  if (word?.type !== 'TextNode' || leaves[at - 1]?.type === 'TextNode') return 0
  if (afterApostrophe.test(word.value)) return 2
  return word.value.toLowerCase() === 'n' && isApostrophe(leaves[at + 2]) ? 3 : 0
}

function isApostrophe(leaf: SentenceLeaf | undefined): boolean {
  return leaf !== undefined && (leaf.value === '’' || leaf.value === "'")
}
