import type { NameOptions } from '../types/names.ts'
import { spellingOn } from './dated.ts'
import { type Form, formOf, sameShape } from './form.ts'
import { type Entity, partOf } from './matcher.ts'
import { keysOf } from './word.ts'

/** The spelling that a part of a name should have, and who says so. */
export interface Choice {
  readonly form: Form
  readonly rule: 'lexicon' | 'style' | 'prefer'
}

/** The two parts of a name; places, groups and terms have only `forms`. */
export type Part = 'given' | 'forms'

/** Chooses spellings for one call: the caller's own first, then the house's, then the first form of the row. */
export type Choose = (entity: Entity, part: Part, found: Form) => Choice | null

export function chooserOf({ prefer = {}, style = 'default', styleDate }: NameOptions): Choose {
  const preferences = preferencesOf(prefer)
  return (entity, part, found) => {
    const own = preferredForm(entity[part], preferences)
    if (own && sameShape(own, found)) return { form: own, rule: 'prefer' }
    const house = style === 'default' ? null : partOf(spellingOn(entity.row.styles?.[style] ?? '', styleDate), part)
    const styled = house ? formOf(house) : null
    if (styled && sameShape(styled, found)) return { form: styled, rule: 'style' }
    const form = entity[part].find((candidate) => sameShape(candidate, found))
    return form ? { form, rule: 'lexicon' } : null
  }
}

type Preferences = ReadonlyMap<string, string>

const idOf = (keys: readonly string[]): string => keys.join(' ')

const preferencesOf = (prefer: Readonly<Record<string, string>>): Preferences =>
  new Map(Object.entries(prefer).map(([key, value]) => [idOf(keysOf(key)), value]))

/** The caller's spelling for a name that he names by any of its forms. */
function preferredForm(forms: readonly Form[], preferences: Preferences): Form | null {
  if (preferences.size === 0) return null
  for (const form of forms) {
    const value = preferences.get(idOf(keysOf(form.article + form.text))) ?? preferences.get(idOf(form.keys))
    if (value !== undefined) return formOf(value)
  }
  return null
}
