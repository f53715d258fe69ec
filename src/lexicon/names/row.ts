import type { NameKind, NamePolicy, NameRow } from '../../types.ts'

type More = Pick<NameRow, 'styles' | 'exceptions' | 'context'>

const list = (forms: string): string[] => forms.split('|')

/** The id of a row that states none: its default spelling in plain letters, "sergei-shoigu". */
const slug = (name: string): string =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z -]/g, '')
    .replaceAll(' ', '-')

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
  return {
    id: id || slug(`${given.split('|')[0]} ${surname.split('|')[0]}`),
    kind: 'person',
    ...(native && { native }),
    ...(given && { given: list(given) }),
    forms: list(surname),
    policy,
    ...more,
  }
}

/** A place, with the default spelling first. */
// @__NO_SIDE_EFFECTS__
export function place(id: string, native: string, forms: string, policy: NamePolicy, more?: More): NameRow {
  return named('place', id, native, forms, policy, more)
}

/** A group (party, militia, movement), with the default spelling first. */
// @__NO_SIDE_EFFECTS__
export function group(id: string, native: string, forms: string, policy: NamePolicy, more?: More): NameRow {
  return named('group', id, native, forms, policy, more)
}

/** A term (Quran, hijab), with the default spelling first. */
// @__NO_SIDE_EFFECTS__
export function term(id: string, native: string, forms: string, policy: NamePolicy, more?: More): NameRow {
  return named('term', id, native, forms, policy, more)
}

function named(kind: NameKind, id: string, native: string, forms: string, policy: NamePolicy, more?: More): NameRow {
  return {
    id: id || slug(forms.split('|')[0] ?? ''),
    kind,
    ...(native && { native }),
    forms: list(forms),
    policy,
    ...more,
  }
}
