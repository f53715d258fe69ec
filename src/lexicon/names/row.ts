import type { NameKind, NamePolicy, NameRow } from '../../types.ts'
import { givenForms } from './given-names.ts'

type More = Pick<NameRow, 'styles' | 'exceptions' | 'context'>

export const list = (forms: string): string[] => forms.split('|').filter(Boolean)

/** The id of a row that states none: its default spelling in plain letters, "sergei-shoigu". */
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z -]/g, '')
    .replaceAll(' ', '-')

/** A row of any kind; a given name brings its other spellings with it. */
export const rowOf = (
  kind: NameKind,
  id: string,
  given: readonly string[],
  forms: readonly string[],
  policy: NamePolicy,
  more?: More & Pick<NameRow, 'native'>,
): NameRow => ({
  id: id || slug([...given.slice(0, 1), forms[0]].join(' ')),
  kind,
  ...(given.length > 0 && { given: [...new Set([...given, ...given.flatMap(givenForms)])] }),
  forms: [...new Set(forms)],
  policy,
  ...more,
})

/**
 * A person: given-name forms × surname forms, each with the default spelling first.
 * `id` may be empty: then it is made from the default spelling. `native` may be empty where the name's own script is Latin or not known to us.
 */
// @__NO_SIDE_EFFECTS__
export function person(
  id: string,
  native: string,
  given: string,
  surname: string,
  policy: NamePolicy,
  more?: More,
): NameRow {
  return rowOf('person', id, list(given), list(surname), policy, { ...(native && { native }), ...more })
}

/** Makes rows of one kind, the default spelling first in `forms`. */
// @__NO_SIDE_EFFECTS__
const maker =
  (kind: NameKind) =>
  (id: string, native: string, forms: string, policy: NamePolicy, more?: More): NameRow =>
    rowOf(kind, id, [], list(forms), policy, { ...(native && { native }), ...more })

export const place = /* @__PURE__ */ maker('place')

/** A party, militia or movement. */
export const group = /* @__PURE__ */ maker('group')

/** Quran, hijab. */
export const term = /* @__PURE__ */ maker('term')
