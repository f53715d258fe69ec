import { readPage } from '../../../../src/html/read-page.ts'
import { parseArticle, splitArticles } from '../../../../src/index.ts'
import type { Given } from '../given.ts'
import type { Talk } from '../protocol.ts'
import type { Pasted } from '../state.ts'

/** An export file may hold several articles. What is not English, or holds no words, is named and left out. */
export function readAnswer(pasted: readonly Given[]): Talk['read']['answer'] {
  const articles: Pasted[] = []
  const foreign: string[] = []
  const empty: string[] = []
  for (const given of pasted) {
    const { name } = given
    const text = textOf(given)
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

/** A page as Markdown, under what its tags say and its text may not; a page without words as the text that came with it. */
function textOf(given: Given): string {
  if ('text' in given) return given.text
  const { input, metadata } = readPage(given.page, {})
  if (input.trim() === '') return given.plain
  const tags = [
    ['Title', metadata.title],
    ['URL Source', metadata.url],
    ['Published Time', metadata.published],
    ['Author', metadata.authors.join(', ') || null],
  ] as const
  const header = tags.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`]))
  return header.length === 0 ? input : `${header.join('\n')}\n\nMarkdown Content:\n${input}`
}
