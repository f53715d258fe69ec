import type { Nodes, Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { describe, expect, test } from 'vitest'
import { textToTree } from '../../src/retext/text-to-tree.ts'
import { nodesOf } from './nodes-of.ts'

const WORD = 'WordNode'

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
