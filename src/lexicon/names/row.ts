import type { NameKind, NamePolicy, NameRow } from '../../types.ts'

type More = Pick<NameRow, 'styles' | 'exceptions' | 'context'>

const list = (forms: string): string[] => forms.split('|')

/**
 * A person: given-name forms × surname forms, each with the default spelling first.
 * `native` may be empty where the name's own script is Latin or not known to us.
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
    id,
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
  return { id, kind, ...(native && { native }), forms: list(forms), policy, ...more }
}
