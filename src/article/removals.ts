import type { Article, Removal } from '../types/article.ts'

/** The boilerplate blocks of an article, with their slices of the input. */
export function removalsOf(input: string, { blocks }: Article): Removal[] {
  return blocks.flatMap(({ start, end, reason, rule }) =>
    reason ? [{ start, end, reason, rule: rule ?? reason, text: input.slice(start, end) }] : [],
  )
}
