import { each, length, matching, type OptionsOf, oneOf, optionsIn, pattern, string } from '../text/options.ts'
import {
  type AgencyForms,
  type ArticleOptions,
  type BoilerplateRule,
  type KnownFields,
  removalReasons,
} from '../types/article.ts'

const moment = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

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
  now: matching(moment, 'an ISO date or date-time'),
  known: optionsIn(known),
  body: oneOf(['text', 'markdown']),
})
