import { requireArray, requireObject } from '../text/argument.ts'
import { wrongValue } from '../text/failure.ts'
import type { OptionRule, OptionsOf } from '../text/options.ts'
import {
  type NameIndex,
  type NameLexicon,
  type NameLexiconOptions,
  type NameOptions,
  nameKinds,
  nameStyles,
} from '../types/names.ts'

const lexicon: OptionRule = (value, path) => {
  requireObject(value, path, 'a lexicon from createNameLexicon')
  requireArray((value as Partial<NameLexicon>).rows, `${path}.rows`)
}

/** One of the names, or an object that `check` accepts. */
const nameOr =
  (names: readonly string[], check: (value: unknown, path: string) => void): OptionRule =>
  (value, path) => {
    if (typeof value !== 'string') check(value, path)
    else if (!names.includes(value)) throw wrongValue(path, `one of ${names.join(', ')}`, value)
  }

/** The options of every verb that rewrites names. */
export const nameOptions: OptionsOf<NameOptions> = {
  style: nameStyles,
  styleDate: { form: /^\d{4}-\d\d-\d\d$/, wanted: 'a day such as 2019-08-14' },
  prefer: { values: 'string' },
  lexicon,
  kinds: { each: nameKinds },
  consistency: /* @__PURE__ */ nameOr(['off', 'document'], (value, path) => {
    requireObject(value, path, 'off, document or a result of indexNames')
    requireArray((value as Partial<NameIndex>).groups, `${path}.groups`)
  }),
  keepQuotes: 'boolean',
}

/** The options of `createNameLexicon`. */
export const lexiconOptions: OptionsOf<NameLexiconOptions> = { base: /* @__PURE__ */ nameOr(['core', 'none'], lexicon) }
