import type { OptionRule, OptionsOf } from '../text/options.ts'
import {
  type AgencyForms,
  type ArticleOptions,
  type BoilerplateRule,
  type KnownFields,
  removalReasons,
} from '../types/article.ts'

const moment: OptionRule = {
  form: /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/,
  wanted: 'an ISO date or date-time',
}

const rule: OptionsOf<BoilerplateRule> = {
  id: 'string',
  reason: removalReasons,
  pattern: 'pattern',
  maxWords: 'length',
}

const agency: OptionsOf<AgencyForms> = { name: 'string', forms: { each: 'string' } }

const known: OptionsOf<KnownFields> = {
  title: 'string',
  authors: { each: 'string' },
  published: 'string',
  updated: 'string',
  url: 'string',
  outlet: 'string',
}

/** The options of every verb that reads an article. */
export const articleOptions: OptionsOf<ArticleOptions> = {
  mode: ['conservative', 'balanced'],
  keep: { each: removalReasons },
  skipRules: { each: 'string' },
  rules: { each: { options: rule, required: ['id', 'reason', 'pattern'] } },
  agencies: { each: { options: agency, required: ['name', 'forms'] } },
  dateOrder: ['mdy', 'dmy'],
  now: moment,
  known: { options: known },
  body: ['text', 'markdown'],
}
