import type { Token } from './tokens.ts'

const apostrophe = /^['’]$/
const afterApostrophe = /^(?:t(?:were|was|is)|cause|e[mr]|im|\d\ds?)$/i
const beforeApostrophe = /^ol?$/i

/** How many tokens from here are one word because an apostrophe stands for left-out letters; 0 where none does. */
export function elisionAt(tokens: readonly Token[], at: number): number {
  const [first, second, third] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (first.kind === 'word')
    // o’ clock
    return isApostrophe(second) && third?.kind === 'space' && beforeApostrophe.test(first.value) ? 2 : 0
  if (!isApostrophe(first) || second?.kind !== 'word' || tokens[at - 1]?.kind === 'word') return 0
  // ’tis, ’90s
  if (afterApostrophe.test(second.value)) return 2
  // rock ’n’ roll
  return second.value.toLowerCase() === 'n' && isApostrophe(third) ? 3 : 0
}

function isApostrophe(token: Token | undefined): boolean {
  return token !== undefined && apostrophe.test(token.value)
}
