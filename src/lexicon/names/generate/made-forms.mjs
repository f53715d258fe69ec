// The spellings that romanisation tables make of a name in its own script, a person's given names and surnames apart.

import { commonRomanisations, romanisations } from './romanise.mjs'
import { koreanRomanisations } from './romanise-korean.mjs'
import { russianForm } from './russian-form.mjs'

/** Shortest spelling that the tables may add. */
const SHORTEST = 4

/**
 * What the tables make of the row's own script, beside what is written in the row: `{ given, forms }`, from each
 * spelling to whether news prints it often.
 */
export function madeForms(row) {
  const made = { given: new Map(), forms: new Map() }
  if (row.native === undefined || row.policy === 'slips') return made
  const first = wordsIn(row.given.common[0] ?? '')
  for (const [spellings, isCommon] of spellingsOf(row))
    for (const words of spellings.map((spelling) => spelling.split(' '))) {
      if (words.length !== first + wordsIn(row.forms.common[0])) continue
      add(made.given, words.slice(0, first).join(' '), isCommon)
      add(made.forms, words.slice(first).join(' '), isCommon)
    }
  return made
}

const add = (made, form, isCommon) => form.length >= SHORTEST && made.set(form, isCommon || made.get(form) === true)

const wordsIn = (name) => name.split(' ').filter(Boolean).length

function spellingsOf({ native, language, kind }) {
  // Koreans spell their own names as they like; places follow the rules.
  if (language === 'ko') return kind === 'place' ? [[koreanRomanisations(native), false]] : []
  const russian = russianForm(native, language)
  const names =
    russian === undefined
      ? [[native, language]]
      : [
          [native, language],
          [russian, 'ru'],
        ]
  return names.flatMap((name) => [
    [commonRomanisations(...name), true],
    [romanisations(...name), false],
  ])
}
