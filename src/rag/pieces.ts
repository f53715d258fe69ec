import type { SourcedSentence, Span } from '../index.ts'

export type Measure = (text: string) => number

/** What is never cut: a sentence, or a part of one that is too long. */
export interface Piece extends Span {
  /** In the original. */
  readonly source: Span
  /** Where it opens a chunk. */
  readonly length: number
  /** Where it goes on after the piece before it. */
  readonly added: number
}

/** Every sentence of the text, those that are too long in parts. */
export function piecesOf(
  text: string,
  sentences: readonly SourcedSentence[],
  maxLength: number,
  measure: Measure,
): Piece[] {
  const pieces: Piece[] = []
  let before = 0
  const push = (start: number, end: number, source: Span): void => {
    const length = measure(text.slice(start, end))
    pieces.push({ start, end, source, length, added: pieces.length === 0 ? length : measure(text.slice(before, end)) })
    before = end
  }
  for (const sentence of sentences) {
    const { start, end, source } = sentence
    if (measure(sentence.text) <= maxLength) push(start, end, source)
    else
      for (const part of partsOf(sentence.text, maxLength, measure))
        push(start + part.start, start + part.end, sourceOf(sentence, part))
  }
  return pieces
}

/** Exact where nothing was taken out of the sentence, else the whole sentence. */
function sourceOf({ source, text }: SourcedSentence, part: Span): Span {
  return source.end - source.start === text.length
    ? { start: source.start + part.start, end: source.start + part.end }
    : source
}

/** As many words as go into each part; a word that is too long by itself is cut between characters. */
function partsOf(sentence: string, maxLength: number, measure: Measure): Span[] {
  const parts: Span[] = []
  let start = 0
  let end = 0
  let length = 0
  const close = (): void => {
    const part = sentence.slice(start, end)
    const from = end - part.trimStart().length
    if (from < end) parts.push({ start: from, end: start + part.trimEnd().length })
    start = end
    length = 0
  }
  for (const unit of unitsOf(sentence, maxLength, measure)) {
    const added = measure(unit)
    if (end > start && length + added > maxLength) close()
    end += unit.length
    length += added
  }
  close()
  return parts
}

function unitsOf(sentence: string, maxLength: number, measure: Measure): string[] {
  return (sentence.match(/\S+\s*|\s+/g) ?? []).flatMap((word) => (measure(word) <= maxLength ? [word] : [...word]))
}
