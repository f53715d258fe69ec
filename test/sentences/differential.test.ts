import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ParseEnglish } from 'parse-english'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/split-sentences.ts'

const root = join(import.meta.dirname, '../..')

/** Each place on the seeds where parse-english and we differ: the end of the sentence, what follows, and why. */
const onSeeds = [
  {
    seed: '000',
    ours: 'Dropping His Russia Role',
    next: 'Other Topics',
    why: 'a link and a headline stand on lines of their own',
  },
  { seed: '002', ours: 'Arabia on Feb. 18.', next: '**Russian', why: 'a number may end a sentence' },
  {
    seed: '003',
    ours: 'The New York Times',
    next: 'Russia’s president',
    why: 'two captions stand on lines of their own',
  },
]

/** What may differ on the fixtures. `ours`: only we end there; `theirs`: only parse-english does. */
const onFixtures = [
  {
    why: 'a line that stands alone ends',
    only: 'ours',
    holds: (_before: string, after: string) => /^[ \t]*\n/.test(after),
  },
  { why: 'a number may end a sentence', only: 'ours', holds: (before: string) => /\d[.!?]$/.test(before) },
  {
    why: 'closing emphasis belongs to its sentence',
    only: 'theirs',
    holds: (_: string, after: string) => /^[*_]/.test(after),
  },
  { why: 'the agency belongs to the date line', only: 'theirs', holds: (before: string) => before.endsWith('/.') },
  {
    why: 'the mark of an image ends nothing',
    only: 'theirs',
    holds: (before: string, after: string) => /!$/.test(before) && after.startsWith('['),
  },
]

interface Difference {
  readonly only: 'ours' | 'theirs'
  readonly before: string
  readonly after: string
}

function differences(text: string): Difference[] {
  const ours = new Set(splitSentences(text).map(({ end }) => end))
  const theirs = new Set(endsIn(new ParseEnglish().parse(text)))
  const places = [...new Set([...ours, ...theirs])].sort((a, b) => a - b)
  return places
    .filter((end) => ours.has(end) !== theirs.has(end))
    .map((end) => ({ only: ours.has(end) ? 'ours' : 'theirs', before: text.slice(0, end), after: text.slice(end) }))
}

interface Tree {
  readonly type: string
  readonly children?: readonly unknown[]
  readonly position?: { readonly end: { readonly offset?: number | undefined } } | undefined
}

function endsIn(node: Tree): number[] {
  if (node.type === 'SentenceNode') return [node.position!.end.offset!]
  return (node.children ?? []).flatMap((child) => endsIn(child as Tree))
}

describe('parse-english on the seeds', () => {
  const seeds = readdirSync(join(root, 'seeds')).filter((name) => name.endsWith('.txt'))
  test.each(seeds)('differs in %s only where we say so', (name) => {
    const text = readFileSync(join(root, 'seeds', name), 'utf8')
    const expected = onSeeds.filter(({ seed }) => name.startsWith(seed))
    const found = differences(text)
    expect(found.map(({ only }) => only)).toEqual(expected.map(() => 'ours'))
    for (const [index, { ours, next }] of expected.entries()) {
      expect(found[index]!.before.endsWith(ours)).toBe(true)
      expect(found[index]!.after.trimStart().startsWith(next)).toBe(true)
    }
  })
})

describe('parse-english on the fixtures', () => {
  const files = readdirSync(join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
  test.each(files.filter((name) => /input\.\w+$/.test(name)))('differs in %s only for a reason', (name) => {
    const text = readFileSync(join(root, 'fixtures', name), 'utf8')
    const unexplained = differences(text).filter(
      ({ only, before, after }) => !onFixtures.some((reason) => reason.only === only && reason.holds(before, after)),
    )
    expect(unexplained.map(({ only, before, after }) => `${only}: ${before.slice(-30)}|${after.slice(0, 30)}`)).toEqual(
      [],
    )
  })
})
