import type { NameOptions } from '../types.ts'
import { type Form, formOf, sameShape } from './form.ts'
import type { Entity, Matcher } from './matcher.ts'
import type { Mention } from './mention.ts'
import { keysOf } from './word.ts'

/** The spelling that a part of a name should have, and who says so. */
export interface Choice {
  readonly form: Form
  readonly rule: 'lexicon' | 'style' | 'prefer'
}

/** The two parts of a name; places, groups and terms have only `forms`. */
export type Part = 'given' | 'forms'

interface Preference {
  readonly keys: readonly string[]
  readonly value: string
}

/** Chooses spellings for one call: the caller's own first, then the house's, then the first form of the row. */
export function chooserOf(options: NameOptions): (entity: Entity, part: Part, found: Form) => Choice | null {
  const preferences = Object.entries(options.prefer ?? {}).map(([key, value]) => ({ keys: keysOf(key), value }))
  const style = options.style ?? 'default'
  return (entity, part, found) => {
    const preferred = preferredForm(entity, part, preferences)
    if (preferred && sameShape(preferred, found)) return { form: preferred, rule: 'prefer' }
    const styled = style === 'default' ? null : styledForm(entity, part, entity.row.styles?.[style])
    if (styled && sameShape(styled, found)) return { form: styled, rule: 'style' }
    const form = entity[part].find((candidate) => sameShape(candidate, found))
    return form ? { form, rule: 'lexicon' } : null
  }
}

/** "Moammar|Gadhafi" or "Gadhafi". */
function styledForm(entity: Entity, part: Part, style: string | undefined): Form | null {
  if (!style) return null
  const [first = '', second] = style.split('|')
  if (part === 'given') return second !== undefined && entity.row.kind === 'person' ? formOf(first) : null
  return formOf(second ?? first)
}

function preferredForm(entity: Entity, part: Part, preferences: readonly Preference[]): Form | null {
  for (const { keys, value } of preferences) {
    if (hasForm(entity[part], keys)) return formOf(value)
    if (entity.given.length > 0) {
      const cut = fullNameCut(entity, keys)
      if (cut > 0) return partOfFullName(entity, part, value)
    }
  }
  return null
}

const hasForm = (forms: readonly Form[], keys: readonly string[]): boolean =>
  forms.some(
    (form) => keysOf(form.article + form.text).join(' ') === keys.join(' ') || form.keys.join(' ') === keys.join(' '),
  )

/** How many leading words of a full name are the given name; 0 where it is not a name of the entity. */
function fullNameCut(entity: Entity, keys: readonly string[]): number {
  for (let cut = 1; cut < keys.length; cut++)
    if (hasForm(entity.given, keys.slice(0, cut)) && hasForm(entity.forms, keys.slice(cut))) return cut
  return 0
}

/** The caller's full name is cut where the row's default is: as many surname words as the row's first form has. */
function partOfFullName(entity: Entity, part: Part, value: string): Form | null {
  const words = value.split(' ')
  const surname = entity.forms.find((form) => value.endsWith(` ${form.article}${form.text}`)) ?? entity.forms[0]
  const count = words.length - `${surname?.article}${surname?.text}`.split(' ').length
  if (count < 1) return null
  return formOf((part === 'given' ? words.slice(0, count) : words.slice(count)).join(' '))
}

/** True where the caller has named a spelling for a place that is otherwise left alone (a renamed one). */
export function isAskedFor(options: NameOptions, entity: Entity): boolean {
  return Object.keys(options.prefer ?? {}).some((key) => hasForm(entity.forms, keysOf(key)))
}

export const entityOf = (matcher: Matcher, mention: Mention): Entity => matcher.entities[mention.entity] as Entity
