import type { Span } from '../types/span.ts'

/** Replace the span by `replacement`. */
export interface Edit extends Span {
  readonly replacement: string
}

/** The one place where strings are built: copies `text` with the edits (ordered, disjoint) applied. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = ''
  let at = 0
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.replacement
    at = edit.end
  }
  return at === 0 ? text : out + text.slice(at)
}
