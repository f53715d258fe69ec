import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Nodes } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { retextCopydesk } from '../../src/retext/index.ts'
import { root } from '../source/root.ts'

/** The leaves and words of a tree as `offset type text`, without the sentences, over which the parsers differ. */
function pieces(node: Nodes): string[] {
  const own = `${node.position?.start.offset} ${node.type} ${textOf(node)}`
  if (node.type === 'WordNode' || 'value' in node) return [own]
  return node.children.flatMap(pieces)
}

/** Share of the pieces of retext-english that our tree has too. */
function agreement(text: string): number {
  const theirs = pieces(unified().use(retextEnglish).parse(text))
  const ours = new Set(pieces(unified().use(retextCopydesk).parse(text)))
  return theirs.filter((piece) => ours.has(piece)).length / theirs.length
}

describe('words and marks are those of retext-english', () => {
  test.each([
    'Jane Roe’s well-known plan, she said, costs $3.5 million (or 40%) a year.',
    'The U.S. Senate met at 3:30 on 12/5, and ’twas the ’90s again: rock ’n’ roll!',
    'See http://example.org/a?b=c & mail roe@example.org… “Why?” he asked; nobody knew.',
    'Pre- and post-war Bosnia-Herzegovina — w/ 100 km/h winds — and/or rain.',
    'Ключові слова, naïve café, 👍 №5 §7 {x} [y] <z> ~ ^ ` | \\ _under_ *star* #tag @handle',
  ])('%s', (text) => {
    const theirs = pieces(unified().use(retextEnglish).parse(text))
    const ours = pieces(unified().use(retextCopydesk).parse(text))
    expect(ours).toEqual(theirs)
  })

  test.each(readdirSync(path.join(root, 'seeds')))('nearly all in %s', (name) => {
    expect(agreement(readFileSync(path.join(root, 'seeds', name), 'utf8'))).toBeGreaterThan(0.99)
  })
})
