import { describe, expect, test } from 'vitest'
import { createNameLexicon } from '../../src/create-name-lexicon.ts'
import { extendedNames } from '../../src/lexicon/extended.ts'
import { coreNames } from '../../src/lexicon/names/core.ts'
import { normalizeNames } from '../../src/normalize-names.ts'
import type { NameKind, NameOptions, NameRow, NameStyle } from '../../src/types/names.ts'

const kinds: readonly NameKind[] = ['person', 'place', 'group', 'term']
const styles: readonly NameStyle[] = ['ap', 'reuters', 'guardian', 'bbc', 'nyt', 'afp', 'aljazeera', 'official', 'cnn']

/** Tens of thousands of texts take 10 s of one core, and several times that where others work on it. */
const longest = 600_000

/** Sentences that a form may stand in; the context words of its row are added at the end. */
const frames: readonly ((name: string) => string)[] = [
  (name) => `They met ${name} on Monday.`,
  (name) => `${name} said so, and ${name}’s men agreed.`,
  // An article goes before one word that has none of its own.
  (name) => (/[ -]/.test(name) ? `the pro-${name} side` : `the pro-${name} side, al-${name}, el-${name}-based`),
  (name) => `${name.toUpperCase()} HAILS NEW DEAL`,
]

function namesOf({ given, forms }: NameRow): string[] {
  return given
    ? [...given.map((one) => `${one} ${forms[0]}`), ...forms.flatMap((form) => [form, `${given[0]} ${form}`])]
    : [...forms]
}

function textsOf(row: NameRow): string[] {
  const context = `. ${row.context?.join(', ') ?? ''} ${row.given ? `${row.given[0]} ${row.forms[0]}` : ''}`
  return namesOf(row).map((name) => frames.map((frame) => frame(name)).join('\n\n') + context)
}

const stylesOf = (row: NameRow): NameStyle[] => [...styles.filter((style) => row.styles?.[style]), 'official']

describe.each([
  ['core', coreNames()],
  ['extended', extendedNames],
])('every form of every row of the %s lexicon', (_, rows) => {
  const lexicon = createNameLexicon(rows)
  const run = (text: string, options: NameOptions = {}) => normalizeNames(text, { kinds, lexicon, ...options }).text
  const texts = rows.flatMap(textsOf)

  test(
    'is settled by one run',
    () => {
      const unstable = texts.flatMap((text) => {
        const once = run(text)
        const twice = run(once)
        return once === twice ? [] : [[text, once, twice]]
      })
      expect(unstable).toEqual([])
    },
    longest,
  )

  test('is a fixed point where it is the default', () => {
    const names = rows.map((row) => [...(row.given ?? []).slice(0, 1), row.forms[0]].join(' '))
    const changed = names.map((name) => `They met ${name} on Monday.`).filter((text) => run(text) !== text)
    expect(changed.map((text) => [text, run(text)])).toEqual([])
  })

  test(
    'ends in style B alike, whatever style A was before',
    () => {
      const wrong = rows
        .filter((row) => row.styles)
        .flatMap((row) => textsOf(row).flatMap((text) => otherEnds(row, text)))
      expect(wrong).toEqual([])
    },
    longest,
  )

  /** Where the way to a style matters. Most styles agree on a text: what they make of it is worked on once. */
  function otherEnds(row: NameRow, text: string): string[][] {
    const own = stylesOf(row)
    const read = new Map((['default', ...own] as const).map((style) => [style, run(text, { style })]))
    const firsts = new Map(Array.from(read, ([before, first]) => [first, before]))
    return own.flatMap((style) => {
      const direct = read.get(style)!
      return [...firsts]
        .map(([first, before]) => [before, style, run(first, { style }), direct])
        .filter(([, , end]) => end !== direct)
    })
  }
})
