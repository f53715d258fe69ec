import { requireArray, requireObject } from '../text/argument.ts'
import { boolean, each, matching, type OptionRule, type OptionsOf, oneOf, string, valuesOf } from '../text/options.ts'
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

const index: OptionRule = (value, path) => {
  requireObject(value, path, 'off, document or a result of indexNames')
  requireArray((value as Partial<NameIndex>).groups, `${path}.groups`)
}

/** One of the names, or what `rule` allows. */
const nameOr =
  (names: readonly string[], rule: OptionRule): OptionRule =>
  (value, path) =>
    (typeof value === 'string' ? oneOf(names) : rule)(value, path)

/** The options of every verb that rewrites names. */
export const nameOptions = (): OptionsOf<NameOptions> => ({
  style: oneOf(nameStyles),
  styleDate: matching(/^\d{4}-\d\d-\d\d$/, 'a day such as 2019-08-14'),
  prefer: valuesOf(string),
  lexicon,
  kinds: each(oneOf(nameKinds)),
  consistency: nameOr(['off', 'document'], index),
  keepQuotes: boolean,
})

/** The options of `createNameLexicon`. */
export const lexiconOptions = (): OptionsOf<NameLexiconOptions> => ({ base: nameOr(['core', 'none'], lexicon) })
