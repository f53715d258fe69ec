import { parseArticle, splitArticles } from '../../../../src/index.ts'
import type { Talk } from '../protocol.ts'
import type { Pasted } from '../state.ts'

/** An export file may hold several articles. What is not English, or holds no words, is named and left out. */
export function readAnswer(pasted: readonly Pasted[]): Talk['read']['answer'] {
  const articles: Pasted[] = []
  const foreign: string[] = []
  const empty: string[] = []
  for (const { name, text } of pasted) {
    const spans = splitArticles(text)
    if (spans.length === 0) empty.push(name)
    for (const [at, { start, end }] of spans.entries()) {
      const one = spans.length === 1 ? { name, text } : { name: `${name} (${at + 1})`, text: text.slice(start, end) }
      if (parseArticle(one.text).warnings.some(({ code }) => code === 'not-english')) foreign.push(one.name)
      else articles.push(one)
    }
  }
  return { articles, foreign, empty }
}
