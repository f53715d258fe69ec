// Puts what houses print into the rows, from styles.txt; docs/names.md tells its language.
import { officialSpelling } from './romanise.mjs'

/** In whose names a house's spelling of a given name holds. */
const RUSSIAN = ['ru', 'be']

/** The rows with their `styles`. Throws where a line names no row, or two. */
export function addStyles(rows, text) {
  const cells = text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('//'))
    .map(cellOf)
  const names = new Map()
  for (const row of rows) if (row.policy !== 'slips') names.set(nameOf(row), [...(names.get(nameOf(row)) ?? []), row])
  for (const { name, where } of cells)
    if (name.includes(' ') || names.has(name) ? names.get(name)?.length !== 1 : !rows.some(hasGiven(name)))
      throw new Error(`styles.txt: ${where} names ${names.get(name)?.length ?? 0} rows`)
  return rows.map((row) => (row.policy === 'slips' ? row : { ...row, styles: stylesOf(row, cells) }))
}

function cellOf(where) {
  const [houses, name, spelling, seen] = where.split(' ; ')
  if (!seen) throw new Error(`styles.txt: ${where} does not tell where it was seen`)
  return { where, houses: houses.split(' '), name, spelling }
}

function stylesOf(row, cells) {
  const styles = {}
  const official = officialPlace(row)
  if (official !== row.forms.common[0]) styles.official = official
  for (const { houses, name, spelling } of cells)
    if (RUSSIAN.includes(row.language) && hasGiven(name)(row))
      for (const house of houses) styles[house] = `${spelling}|${row.forms.common[0]}`
  for (const { houses, name, spelling } of cells)
    if (name === nameOf(row)) for (const house of houses) styles[house] = spelling
  return styles
}

/** Places whose English name is no spelling of their own: the official one would be a city's. */
const EXONYMS = ['Dnieper']

/** A place of Ukraine in the state's own spelling; words that are not names (region, bridge) stay English. */
const officialPlace = ({ kind, language, native, forms }) =>
  kind === 'place' && language === 'uk' && !EXONYMS.includes(forms.common[0]) && !/(?:^|\s)\p{Ll}/u.test(native)
    ? officialSpelling(native)
    : forms.common[0]

const nameOf = ({ given, forms }) => [given.common[0], forms.common[0]].filter(Boolean).join(' ')

const hasGiven = (name) => (row) => row.policy !== 'slips' && row.given.common[0] === name
