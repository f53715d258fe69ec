import { toString as textOf } from 'nlcst-to-string'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/index.ts'
import { textToTree } from '../../src/retext/text-to-tree.ts'
import { hostileInputs } from '../hostile/inputs.ts'
import { nodesOf } from './nodes-of.ts'

const samples: Readonly<Record<string, string>> = {
  ...hostileInputs,
  'line breaks of three kinds': '  One went.\r\nTwo\rcame. “Three?” she asked.\n\n\n\tFour… five! \u2028Six.  ',
  astral: 'An 𝐀stral 👩‍👩‍👧 family 🇺🇦 came. Then it left.',
}

describe.each(Object.entries(samples).filter(([, text]) => text.length <= 1_000_000))('laws: %s', (_name, text) => {
  const tree = textToTree(text)

  test('the tree holds the text, whole', () => {
    expect(textOf(tree) === text).toBe(true)
  })

  test('its sentences are those of splitSentences', () => {
    const sentences = [...nodesOf(tree)].filter((node) => node.type === 'SentenceNode')
    expect(sentences.map(({ position }) => ({ start: position!.start.offset, end: position!.end.offset }))).toEqual(
      splitSentences(text).map(({ start, end }) => ({ start, end })),
    )
  })

  test('every node stands where it says', () => {
    const lines = [0]
    for (const end of text.matchAll(/\r\n|\n|\r/g)) lines.push(end.index + end[0].length)
    let wrong = 0
    for (const node of nodesOf(tree)) {
      if (node.type === 'RootNode' && node.children.length === 0) continue
      const { start, end } = node.position!
      if (textOf(node) !== text.slice(start.offset, end.offset)) wrong++
      for (const point of [start, end]) if (lines[point.line - 1]! + point.column - 1 !== point.offset) wrong++
    }
    expect(wrong).toBe(0)
  })

  test('the number of nodes is linear in the text', () => {
    let count = 0
    for (const _node of nodesOf(tree)) count++
    expect(count).toBeLessThanOrEqual(4 * text.length + 1)
  })
})
