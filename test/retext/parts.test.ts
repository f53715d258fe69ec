import type { Nodes, Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import { describe, expect, test } from 'vitest'
import { kindOf } from '../../src/retext/character-kind.ts'
import { editTree, type TreeEdit } from '../../src/retext/edit-tree.ts'
import { placesIn, readTree } from '../../src/retext/leaves.ts'
import { removalEdits } from '../../src/retext/removal-edits.ts'
import { lineStartsOf, rulerOf } from '../../src/retext/ruler.ts'
import { textToTree } from '../../src/retext/text-to-tree.ts'

/** The nodes of a type, as their texts. */
function textsOf(tree: Nodes, type: string): string[] {
  if (tree.type === type) return [textOf(tree)]
  return 'children' in tree ? tree.children.flatMap((child) => textsOf(child as Nodes, type)) : []
}

describe('words', () => {
  test.each([
    ['So it goes', 'So|it|goes'],
    ['A Bosnia-Herzegovina b', 'A|Bosnia-Herzegovina|b'],
    ['A a&b c=d e:f g?h i@j k_l m__n o', 'A|a&b|c=d|e:f|g?h|i@j|k_l|m__n|o'],
    [
      'A a\u00adb c\u00b7d e\u2010f g\u2011h i\u2019j k\u2027l m',
      'A|a\u00adb|c\u00b7d|e\u2010f|g\u2011h|i\u2019j|k\u2027l|m',
    ],
    ["A don't 3:30 a.b c", "A|don't|3:30|a.b|c"],
    ['A a-b-c d- e', 'A|a-b-c|d-|e'],
    ['A a--b c', 'A|a|b|c'],
    ['A a:-b c', 'A|a:-b|c'],
    ['A a!b c+d', 'A|a|b|c|d'],
    ['A a- -b', 'A|a-|b'],
    // Short words join by a slash.
    ['A km/h 24/7 w/o c', 'A|km/h|24/7|w/o|c'],
    ['A and/or a/abc abc/a c', 'A|and|or|a|abc|abc|a|c'],
    ['A a/ b', 'A|a/|b'],
    ['A a/-b', 'A|a/|b'],
    // A full stop belongs to initials, and to a word behind which the sentence goes on.
    ['The U.S. said so', 'The|U.S.|said|so'],
    ['He lives in the U.S.', 'He|lives|in|the|U.S.'],
    ['He got 3.4.', 'He|got|3.4'],
    ['He got a.3.', 'He|got|a.3.'],
    ['He has ab.c.', 'He|has|ab.c'],
    ['He has a-b.', 'He|has|a-b'],
    ['He met Mr. Roe', 'He|met|Mr.|Roe'],
    ['He met Mr., Mr.; Mr.: a', 'He|met|Mr.|Mr.|Mr.|a'],
    ['He met no. ... so', 'He|met|no|so'],
    ['He met no.) so', 'He|met|no|so'],
    ['He slept.', 'He|slept'],
    // Letters that are left out.
    ["'Tis so, 'twas so, 'twere so", "'Tis|so|'twas|so|'twere|so"],
    ['Then ’cause ’em ’er ’im ’90 ’90s so', 'Then|’cause|’em|’er|’im|’90|’90s|so'],
    ['Then ’9 ’900 ’emx so', 'Then|9|900|emx|so'],
    ["It is rock ’n’ roll, rock 'n' roll", "It|is|rock|’n’|roll|rock|'n'|roll"],
    ['It is ’so’ said', 'It|is|so|said'],
    ['It is rock ’n roll', 'It|is|rock|n|roll'],
    ['Six o’ clock and ol’ man', 'Six|o’|clock|and|ol’|man'],
    ['Six of’ clock, o’clock', 'Six|of|clock|o’clock'],
    ['Then a ’tis b’tis', 'Then|a|’tis|b’tis'],
    ['And &c or & c', 'And|&c|or|c'],
  ])('%j', (text, words) => {
    expect(textsOf(textToTree(text), 'WordNode').join('|')).toBe(words)
  })
})

describe('leaves', () => {
  const leavesOf = (text: string) =>
    readTree(textToTree(text)).leaves.map(({ node }) => `${node.type.replace('Node', '')[0]}${node.value}`)

  test('are runs of letters or white space, and of one mark', () => {
    expect(leavesOf('Ab1 \t c...!!--+ d')).toEqual(['TAb1', 'W \t ', 'Tc', 'P...', 'P!!', 'P--', 'S+', 'W ', 'Td'])
    expect(leavesOf('A \u{1f600}\u{1f600}\u{1f601} 𝒳𝒴')).toEqual([
      'TA',
      'W ',
      'S\u{1f600}\u{1f600}',
      'S\u{1f601}',
      'W ',
      'T𝒳𝒴',
    ])
  })

  test.each([
    ['aZ5é\u0300Ж漢\u{1d4b3}', 'TextNode'],
    [' \t\n\u00a0\u0085\u2028\u3000', 'WhiteSpaceNode'],
    ['.,!?-–“”’()[]…«\u3001', 'PunctuationNode'],
    ['#%&*@†‡‰‱+=<$€\u2070\u{1f600}'.replace('\u2070', ''), 'SymbolNode'],
    ['\u206f\u20ac\u2192', 'SymbolNode'],
    ['\u2070\u2071\u2c60', 'TextNode'],
  ])('%j are all of one kind', (characters, kind) => {
    expect([...new Set(Array.from(characters, (character) => kindOf(character.codePointAt(0)!)))]).toEqual([kind])
  })
})

describe('paragraphs', () => {
  const paragraphs = (text: string) => textsOf(textToTree(text), 'ParagraphNode')

  test('are parted by a blank line, and by a line end where no sentence runs over one', () => {
    expect(paragraphs('One is here.\nTwo is here.')).toEqual(['One is here.', 'Two is here.'])
    expect(paragraphs('One is here. Two is\nhere.\nThree is here.')).toEqual([
      'One is here. Two is\nhere.\nThree is here.',
    ])
    expect(paragraphs('One is here.\r\nTwo is here.\rThree is here.')).toHaveLength(3)
    expect(paragraphs(' \n ')).toEqual([])
  })

  test('and all else has its place from the first child to the last', () => {
    const tree = textToTree('\n One is.\n\nTwo is so. \n')
    expect(tree.position).toEqual({ start: { line: 1, column: 1, offset: 0 }, end: { line: 5, column: 1, offset: 23 } })
    const second = tree.children.filter(({ type }) => type === 'ParagraphNode')[1]!
    expect(second.position).toEqual({
      start: { line: 4, column: 1, offset: 11 },
      end: { line: 4, column: 11, offset: 21 },
    })
    expect(textOf(tree)).toBe('\n One is.\n\nTwo is so. \n')
    expect(textToTree('').position).toBeUndefined()
  })

  test('lines begin behind each kind of line end', () => {
    expect(lineStartsOf('a\nb\r\nc\rd')).toEqual([0, 2, 5, 7])
    const ruler = rulerOf([0, 2, 5])
    expect([0, 1, 2, 4, 5, 9].map((at) => ruler.pointAt(at))).toEqual([
      { line: 1, column: 1, offset: 0 },
      { line: 1, column: 2, offset: 1 },
      { line: 2, column: 1, offset: 2 },
      { line: 2, column: 3, offset: 4 },
      { line: 3, column: 1, offset: 5 },
      { line: 3, column: 5, offset: 9 },
    ])
  })
})

describe('edits of a tree', () => {
  function edited(text: string, ...edits: TreeEdit[]): string {
    const tree = textToTree(text)
    editTree(tree, readTree(tree).leaves, edits)
    return textOf(tree)
  }
  const edit = (start: number, end: number, replacement = ''): TreeEdit => ({ start, end, replacement })

  test.each([
    ['inside a leaf', 'So it goes', [edit(3, 4, 'xy')], 'So xyt goes'],
    ['two inside one leaf', 'abcdef', [edit(1, 2, 'X'), edit(3, 5, 'Y')], 'aXcYf'],
    ['over leaves, into the first that can hold it', 'So it goes', [edit(2, 6, 'that')], 'Sothatgoes'],
    ['white space into white space', 'So it goes', [edit(0, 3, '\n')], '\nit goes'],
    ['into the first where none can', 'So', [edit(0, 2, ' ')], ' '],
    ['nothing', 'So it goes', [edit(2, 5)], 'So goes'],
    ['all', 'So it goes', [edit(0, 10)], ''],
    ['two that touch one leaf', 'So it goes', [edit(0, 4, 'A'), edit(4, 10, 'B')], 'ABt'.replace('t', '')],
  ])('%s', (_, text, edits, expected) => {
    expect(edited(text, ...edits)).toBe(expected)
  })

  test('put words into a leaf of words', () => {
    const tree = textToTree('So it goes')
    editTree(tree, readTree(tree).leaves, [edit(2, 6, 'that')])
    expect(textsOf(tree, 'TextNode')).toEqual(['So', 'that', 'goes'])
  })

  test('leave no empty leaf and no empty parent', () => {
    const tree = textToTree('One is.\n\nTwo is.')
    editTree(tree, readTree(tree).leaves, [edit(0, 7)])
    expect(tree.children.map(({ type }) => type)).toEqual(['WhiteSpaceNode', 'ParagraphNode'])
    const same = textToTree('One is.')
    const paragraph = same.children[0]
    editTree(same, readTree(same).leaves, [])
    expect(same.children[0]).toBe(paragraph)
  })
})

describe('what was removed, as edits', () => {
  const after = (original: string, spans: readonly [number, number][], text: string) => {
    const removed = spans.map(([start, end]) => ({ start, end }))
    return removalEdits(original, { text, removed: removed as never }).map(({ start, end, replacement }) => [
      start,
      end,
      replacement,
    ])
  }

  test.each<[string, string, [number, number][], string, [number, number, string][]]>([
    ['nothing', 'a b', [], 'a b', []],
    ['a line and what is around it', 'a\n\nxx\n\nb', [[3, 5]], 'a\n\nb', [[1, 7, '\n\n']]],
    ['the first line', 'xx\n\na', [[0, 2]], 'a', [[0, 4, '']]],
    ['the last line', 'a\n\nxx', [[3, 5]], 'a', [[1, 5, '']]],
    [
      'two',
      'x a y b',
      [
        [0, 1],
        [4, 5],
      ],
      'a b',
      [
        [0, 2, ''],
        [3, 6, ' '],
      ],
    ],
    ['white space alone', 'a  b', [], 'a b', [[1, 3, ' ']]],
    ['all', 'xx', [[0, 2]], '', [[0, 2, '']]],
  ])('%s', (_, original, spans, text, edits) => {
    expect(after(original, spans, text)).toEqual(edits)
  })
})

describe('places in the file', () => {
  test('are those of the leaves, inside them where they are as they were read', () => {
    const tree = textToTree('One is.\nTwo is so.')
    const { text, leaves } = readTree(tree)
    const place = placesIn(leaves)
    const at = text.indexOf('Two')
    expect(place({ start: 1, end: 5 })).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 1, column: 6, offset: 5 },
    })
    expect(place({ start: at, end: at + 3 })).toEqual({
      start: { line: 2, column: 1, offset: 8 },
      end: { line: 2, column: 4, offset: 11 },
    })
    expect(place({ start: at + 5, end: at + 9 })?.end).toEqual({ line: 2, column: 10, offset: 17 })
    expect(place({ start: 90, end: 91 })).toBeUndefined()
    const end = { line: 2, column: 1, offset: 8 }
    expect(placesIn(leaves)({ start: 7, end: 8 })).toEqual({ start: { line: 1, column: 8, offset: 7 }, end })
  })

  test('are the whole leaf where it was rewritten, and none where it has none', () => {
    const tree = textToTree('One is.')
    const { leaves } = readTree(tree)
    leaves[0]!.node.value = 'Twelve'
    const read = readTree(tree)
    expect(placesIn(read.leaves)({ start: 2, end: 4 })).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 1, offset: 0 },
    })
    delete read.leaves[0]!.node.position
    expect(placesIn(read.leaves)({ start: 0, end: 4 })).toBeUndefined()
  })

  test('a blank line stands between paragraphs that touch', () => {
    const tree = textToTree('One is.\n\nTwo is.')
    tree.children = tree.children.filter(({ type }) => type === 'ParagraphNode')
    expect(readTree(tree).text).toBe('One is.\n\nTwo is.')
    expect(readTree(textToTree('One is.\n\nTwo is.') as Root).text).toBe('One is.\n\nTwo is.')
  })
})
