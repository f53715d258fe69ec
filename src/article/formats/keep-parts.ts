import type { ArticleOptions } from '../../types/article.ts'
import type { Opened } from './container.ts'
import type { OpenText } from './open-text.ts'
import { ruleOf } from './rule-of.ts'

/** What the form would take out and the caller wants to keep is text. */
export function keepParts(open: OpenText, { keep = [], skipRules = [] }: ArticleOptions): Opened {
  const { opened } = open
  const off = skipRules.includes(ruleOf(open))
  const kept = opened.parts.filter(({ reason }) => reason !== undefined && (off || keep.includes(reason)))
  const slices = [...opened.slices, ...kept.map(({ start, end }) => ({ start, end, before: '\n\n' }))]
  return {
    ...opened,
    slices: slices.sort((a, b) => a.start - b.start),
    parts: opened.parts.filter((part) => !kept.includes(part)),
  }
}
