// Puts the spellings that the tables make into the rows, but for those that mean another row, another word or both.
import { bareKeyOf, keyOf } from './key.mjs'
import { madeForms } from './made-forms.mjs'
import { takenBy } from './taken.mjs'

/** The rows with what the tables make of their names behind what is written in them. */
export function addMadeForms(rows, withGivenForms) {
  const plain = rows.filter((row) => row.policy !== 'slips')
  const bare = ownersOf(plain, (row) => written(row.forms).map(bareKeyOf))
  const full = ownersOf(plain, (row) => fullNames(row, withGivenForms(written(row.given)), written(row.forms)))
  return rows.map((row) => {
    if (row.policy === 'slips') return row
    const { given, forms } = madeForms(row)
    const names = withGivenForms(written(row.given))
    const isNobodyElse = (names, forms) =>
      fullNames(row, names, forms).every((name) => (full.get(name) ?? []).every((other) => other === row))
    const madeForm = fresh(forms, written(row.forms)).filter(
      (form) => isFreeAlone(row, bareKeyOf(form), bare) && isNobodyElse(names, [form]),
    )
    const surnames = [...written(row.forms), ...madeForm]
    const madeName = fresh(given, names).filter((name) => isNobodyElse([name], surnames))
    for (const form of madeForm) own(bare, bareKeyOf(form), row)
    for (const name of fullNames(row, [...names, ...madeName], surnames)) own(full, name, row)
    return { ...row, given: withMade(row.given, madeName, given), forms: withMade(row.forms, madeForm, forms) }
  })
}

const written = ({ common, rare }) => [...common, ...rare]

/** Those that news prints often belong to the core set as well. */
const withMade = ({ common, rare }, made, isCommon) => ({
  common: [...common, ...made.filter((form) => isCommon.get(form))],
  rare: [...rare, ...made.filter((form) => !isCommon.get(form))],
})

/** Those whose key is not there yet. */
function fresh(made, known) {
  const keys = new Set(known.map(keyOf))
  return [...made.keys()].filter((form) => !keys.has(keyOf(form)) && keys.add(keyOf(form)))
}

/** A form that changes on its own must mean this row alone. */
function isFreeAlone(row, key, owners) {
  if (row.policy === 'never') return true
  return isOwn(owners, key, row) && takenBy(key, row.kind) === undefined
}

const fullNames = (row, given, forms) =>
  row.kind === 'person' ? given.flatMap((name) => forms.map((form) => keyOf(`${name} ${form}`))) : []

function ownersOf(rows, keysOf) {
  const owners = new Map()
  for (const row of rows) for (const key of keysOf(row)) own(owners, key, row)
  return owners
}

const own = (owners, key, row) => owners.set(key, [...(owners.get(key) ?? []), row])

/** True where nobody else has the key, or where all others have the same default spelling. */
const isOwn = (owners, key, row) => (owners.get(key) ?? []).every((other) => other === row || sameDefault(other, row))

const sameDefault = (a, b) => a.kind === b.kind && keyOf(a.forms.common[0]) === keyOf(b.forms.common[0])
