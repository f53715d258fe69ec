import { wrongValue } from '../text/failure.ts'
import { isoDay, NO_DAY } from '../text/iso-day.ts'
import {
  each,
  length,
  matching,
  type OptionRule,
  type OptionsOf,
  oneOf,
  optionsIn,
  pattern,
  string,
} from '../text/options.ts'
import {
  type AgencyForms,
  type ArticleOptions,
  type BoilerplateRule,
  type KnownFields,
  removalReasons,
} from '../types/article.ts'

const moment: OptionRule = (value, path) => {
  matching(momentForm, momentName)(value, path)
  if (isoDay(value as string) === NO_DAY) throw wrongValue(path, momentName, value)
}
const momentName = 'an ISO date or date-time'
const momentForm = /^\d{4}-\d{2}-\d{2}(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

const rule = (): OptionsOf<BoilerplateRule> => ({
  id: string,
  reason: oneOf(removalReasons),
  pattern,
  maxWords: length(),
})

const agency = (): OptionsOf<AgencyForms> => ({ name: string, forms: each(string) })

const known = (): OptionsOf<KnownFields> => ({
  title: string,
  authors: each(string),
  published: string,
  updated: string,
  url: string,
  outlet: string,
})

/** The options of every verb that reads an article. */
export const articleOptions = (): OptionsOf<ArticleOptions> => ({
  mode: oneOf(['conservative', 'balanced']),
  keep: each(oneOf(removalReasons)),
  skipRules: each(string),
  rules: each(optionsIn(rule, ['id', 'reason', 'pattern'])),
  agencies: each(optionsIn(agency, ['name', 'forms'])),
  dateOrder: oneOf(['mdy', 'dmy']),
  now: moment,
  known: optionsIn(known),
  body: oneOf(['text', 'markdown']),
})
