import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createNameLexicon } from '../../src/create-name-lexicon.ts'
import { normalizeNames } from '../../src/normalize-names.ts'
import { person, place, term } from './row.ts'

const ukraine = { context: ['Ukraine', 'Ukrainian'] }
const lexicon = createNameLexicon(
  [
    person('safe', '', 'Anton|Jan Anton', 'Dorvik|Dorwik', 'safe'),
    person('anchored', '', 'Bela', 'Hrabal|Hrabel', 'anchored'),
    person('never', '', 'Clara', 'Simmen|Simen', 'never'),
    place('town', '', 'Orlova|Orlowa', 'safe', ukraine),
    place('port', '', 'Zareth|Zaret', 'anchored', {
      ...ukraine,
      exceptions: ['Zaret, Polk', 'Old Zaret', 'Zaret pie'],
    }),
    { ...place('group', '', 'al-Naseem|al-Nasim', 'safe'), kind: 'group' },
    term('term', '', 'kavass|kavas', 'safe'),
  ],
  { base: 'none' },
)

/** The reason against each name of a text, or what stands in its place. */
function outcomeOf(text: string): string {
  const { edits, skipped } = normalizeNames(text, { lexicon, kinds: ['person', 'place', 'group', 'term'] })
  const all = [
    ...skipped.map(({ start, reason }) => ({ start, said: reason as string })),
    ...edits.map(({ start, replacement }) => ({ start, said: replacement })),
  ]
  const said = all.toSorted((a, b) => a.start - b.start).map((one) => one.said)
  return said.join(', ') || 'nothing'
}

const rows = readFileSync(new URL('outcomes.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('//'))

test.each(rows)('%s', (row) => {
  const [text = '', outcome] = row.split(' → ')
  expect(outcomeOf(text.replaceAll('⏎', '\n'))).toBe(outcome)
})

const letters = (count: number): string => 'k'.repeat(count)
const capitals = (count: number): string => 'K'.repeat(count)

/** Each text with so many letters between the name and what tells of it, and with one more. */
describe('how far from a name is looked', () => {
  test.each<[string, (size: number) => string, number, string, string]>([
    ['a title before', (n) => `He read “Winter ${capitals(n)} Orlowa” twice.`, 71, 'exception', 'Orlova'],
    ['a title behind', (n) => `He read “Orlowa ${capitals(n)}” twice.`, 78, 'exception', 'Orlova'],
    ['a credit', (n) => `Photo by K${letters(n)} and Anton Dorwik`, 65, 'other-person', 'Dorvik'],
    ['a trade', (n) => `Anton Dorwik, a ${letters(n)} baker, left.`, 70, 'other-person', 'Dorvik'],
    ['a trade of a place', (n) => `Zaret, a ${letters(n)} lawyer, left Ukraine.`, 69, 'other-person', 'Zareth'],
    ['a cue', (n) => `the spelling ${'“'.repeat(n)}Orlowa`, 51, 'gloss', 'Orlova'],
    ['what people call it', (n) => `Orlowa, as the ${letters(n)} called it`, 46, 'gloss', 'Orlova'],
    ['another spelling', (n) => `Orlova now ${letters(n)} Orlowa`, 54, 'gloss', 'Orlova'],
    ['a country behind', (n) => `In Zaret ${letters(n)} in Norway, not Ukraine.`, 89, 'no-context', 'Zareth'],
    ['a county', (n) => `In Zaret, ${capitals(n)} County, not Ukraine.`, 51, 'exception', 'Zareth'],
    ['a kind of place', (n) => `He was born in Dorwik, a ${letters(n)} town.`, 31, 'other-person', 'Dorvik'],
    ['an address before', (n) => `see @${letters(n)}/Orlowa`, 298, 'nothing', 'Orlova'],
    ['an address behind', (n) => `see Orlowa/${letters(n)}@`, 298, 'nothing', 'Orlova'],
  ])('%s', (_, textOf, most, near, far) => {
    expect([outcomeOf(textOf(most)), outcomeOf(textOf(most + 1))]).toEqual([near, far])
  })
})
