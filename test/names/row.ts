import type { NameKind, NamePolicy, NameRow } from '../../src/types/names.ts'

type More = Pick<NameRow, 'styles' | 'exceptions' | 'context'>

const list = (forms: string): string[] => forms.split('|').filter(Boolean)

/** A person's row for a test: given names, then surnames, the default spelling first. `native` and `given` may be empty. */
export const person = (
  id: string,
  native: string,
  given: string,
  surnames: string,
  policy: NamePolicy,
  more?: More,
): NameRow => ({
  id,
  kind: 'person',
  ...(native && { native }),
  ...(given && { given: list(given) }),
  forms: list(surnames),
  policy,
  ...more,
})

const maker =
  (kind: NameKind) =>
  (id: string, native: string, forms: string, policy: NamePolicy, more?: More): NameRow => ({
    id,
    kind,
    ...(native && { native }),
    forms: list(forms),
    policy,
    ...more,
  })

export const place = maker('place')
export const term = maker('term')
