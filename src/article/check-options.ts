import { describe, requireOneOf, requireOptions } from '../text/argument.ts'
import type { ArticleOptions, RemovalReason } from '../types.ts'

const reasons: readonly RemovalReason[] = [
  'related',
  'prompt',
  'newsletter',
  'subscription',
  'share',
  'comments',
  'advertisement',
  'navigation',
  'legal',
  'support',
  'tags',
  'media',
  'author-bio',
  'repeat',
  'off-article',
]
const isoMoment = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

/** Throws a `TypeError` that names the first option of the wrong type. */
export function checkArticleOptions(options: ArticleOptions): void {
  requireOptions(options)
  requireOneOf(options.mode, ['conservative', 'balanced'], 'options.mode')
  requireOneOf(options.dateOrder, ['mdy', 'dmy'], 'options.dateOrder')
  for (const name of ['url', 'title', 'now'] as const)
    if (options[name] !== undefined && typeof options[name] !== 'string')
      fail(`options.${name}`, 'a string', options[name])
  if (options.now !== undefined && !isoMoment.test(options.now))
    fail('options.now', 'an ISO date or date-time', options.now)
  for (const reason of array(options.keep, 'options.keep')) requireOneOf(reason, reasons, 'options.keep')
  for (const rule of array(options.rules, 'options.rules')) {
    if (typeof rule !== 'object' || rule === null) fail('options.rules', 'an array of rules', rule)
    if (typeof rule.id !== 'string') fail('options.rules: id', 'a string', rule.id)
    if (!reasons.includes(rule.reason)) fail('options.rules: reason', `one of ${reasons.join(', ')}`, rule.reason)
    if (!(rule.pattern instanceof RegExp)) fail('options.rules: pattern', 'a regular expression', rule.pattern)
    if (rule.maxWords !== undefined && typeof rule.maxWords !== 'number')
      fail('options.rules: maxWords', 'a number', rule.maxWords)
  }
}

function array<T>(value: readonly T[] | undefined, name: string): readonly T[] {
  if (value !== undefined && !Array.isArray(value)) fail(name, 'an array', value)
  return value ?? []
}

function fail(name: string, wanted: string, value: unknown): never {
  throw new TypeError(`${name} must be ${wanted}, got ${typeof value === 'string' ? value : describe(value)}`)
}
