import { type Article, type Span, splitSentences } from '../index.ts'

/** Sentences of the body, without a dateline. */
export function bodySentences({ text, blocks }: Article): Span[] {
  const dateline = blocks.find(({ kind, textStart }) => kind === 'dateline' && textStart !== null)
  const from = dateline === undefined ? 0 : dateline.textStart! + dateline.text.length
  return splitSentences(text)
    .map(({ start, end }) => ({ start: start < from && end > from ? from + leadingBlanks(text, from) : start, end }))
    .filter(({ start, end }) => start < end && start >= from)
}

const leadingBlanks = (text: string, from: number): number => /^\s*/.exec(text.slice(from, from + 80))![0].length
