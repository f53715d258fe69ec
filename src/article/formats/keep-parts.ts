import type { ArticleOptions } from '../../types/article.ts'
import type { Opened, Part } from './container.ts'
import type { OpenText } from './open-text.ts'
import { ruleOf } from './rule-of.ts'

/** What a form makes of a text, with what the caller keeps of its parts among the slices. */
export interface Kept extends Opened {
  readonly kept: readonly Part[]
}

/** What the form would take out and the caller wants to keep is text. */
export function keepParts(open: OpenText, { keep = [], skipRules = [] }: ArticleOptions): Kept {
  const { opened } = open
  const off = skipRules.includes(ruleOf(open))
  const isKept = ({ reason }: Part) => reason !== undefined && (off || keep.includes(reason))
  const kept = opened.parts.filter(isKept)
  const slices = [...opened.slices, ...kept.map(({ start, end }) => ({ start, end, before: '\n\n' }))]
  return {
    ...opened,
    slices: slices.sort((a, b) => a.start - b.start),
    parts: opened.parts.filter((part) => !isKept(part)),
    kept,
  }
}
