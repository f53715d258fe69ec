// The spellings that romanisation tables make of a name in its own script, a person's given names and surnames apart.
import { romanisations } from './romanise.mjs'
import { russianForm } from './russian-form.mjs'

/** Shortest spelling that the tables may add. */
const SHORTEST = 4

/** `{ given, forms }`: what the tables make of the row's own script, beside what is written in the row. */
export function madeForms(row) {
  const made = { given: new Set(), forms: new Set() }
  if (row.native === undefined || row.policy === 'slips') return made
  const [given = ''] = row.given.common
  const [surname] = row.forms.common
  for (const spelling of spellingsOf(row)) {
    const words = spelling.split(' ')
    const first = wordsIn(given)
    if (words.length !== first + wordsIn(surname)) continue
    add(made.given, words.slice(0, first).join(' '))
    add(made.forms, words.slice(first).join(' '))
  }
  return made
}

const add = (set, form) => form.length >= SHORTEST && set.add(form)

const wordsIn = (name) => name.split(' ').filter(Boolean).length

function spellingsOf({ native, language }) {
  const russian = russianForm(native, language)
  return [...romanisations(native, language), ...(russian === undefined ? [] : romanisations(russian, 'ru'))]
}
