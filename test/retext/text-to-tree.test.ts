import type { Nodes, Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/index.ts'
import { textToTree } from '../../src/retext/text-to-tree.ts'
import { hostileInputs } from '../hostile/inputs.ts'

const WORD = 'WordNode'

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child)
}

function textsOf(tree: Root, type: Nodes['type']): string[] {
  return [...nodesOf(tree)].filter((node) => node.type === type).map((node) => textOf(node))
}

function words(text: string): string[] {
  return textsOf(textToTree(text), WORD)
}

describe('words', () => {
  test.each([
    ['Jane Roe’s plan', ['Jane', 'Roe’s', 'plan']],
    ['a well-known man', ['a', 'well-known', 'man']],
    ['pre- and post-war', ['pre-', 'and', 'post-war']],
    ['Mr. Roe spoke', ['Mr.', 'Roe', 'spoke']],
    ['in the U.S. today', ['in', 'the', 'U.S.', 'today']],
    ['at 3:30 on 1.5 acres', ['at', '3:30', 'on', '1.5', 'acres']],
    ['100 km/h and/or more', ['100', 'km/h', 'and', 'or', 'more']],
    ['’tis the ’90s', ['’tis', 'the', '’90s']],
    ['rock ’n’ roll', ['rock', '’n’', 'roll']],
    ['five o’ clock', ['five', 'o’', 'clock']],
    ['roe@example.org wrote', ['roe@example.org', 'wrote']],
    ['Roe &Co and &c', ['Roe', '&Co', 'and', '&c']],
    ['word--word … word', ['word', 'word', 'word']],
    ['Київ і Łódź', ['Київ', 'і', 'Łódź']],
    ['“quoted,” she said', ['quoted', 'she', 'said']],
    ['wait . . . what', ['wait', 'what']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

describe('paragraphs', () => {
  const paragraphs = (text: string) => textsOf(textToTree(text), 'ParagraphNode')

  test('a blank line parts them', () => {
    expect(paragraphs('One went. Two came.\n\nThree stayed.')).toEqual(['One went. Two came.', 'Three stayed.'])
  })

  test('a line break between sentences does too', () => {
    expect(paragraphs('One went.\nTwo came.\r\nThree stayed.')).toEqual(['One went.', 'Two came.', 'Three stayed.'])
  })

  test('but not in hard-wrapped text, where some sentence runs over a line break', () => {
    const wrapped = 'The first report came\nfrom the north. It was\nshort.\nThe second was long and\nsad.'
    expect(textsOf(textToTree(wrapped, { newlines: 'space' }), 'ParagraphNode')).toEqual([wrapped])
  })
})

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
