import { isOpen, type Stage } from '../draft.ts'
import type { Line } from '../lines/line.ts'
import { sameKey } from '../lines/shape.ts'

/** Shorter lines repeat for good reasons. */
const minWords = 8
/** Lines that begin alike are compared whole. */
const keyLength = 48
/** A paragraph printed twice stands close to its first printing (a pull quote, a caption, a teaser). */
const reach = 4

/** Lines that say again, word for word, what stood shortly before. Distance counts only lines that stay. */
export const markRepeats: Stage = (draft) => {
  const seen = new Map<string, { kept: number; line: Line }>()
  let kept = 0
  for (const [i, line] of draft.lines.entries()) {
    if (draft.marks[i]?.kind === 'boilerplate') continue
    kept++
    // "— Jo Roe (@joroe) May 3, 2025" signs each of several posts.
    if (!isOpen(draft, i) || line.words < minWords || /^[—–]/.test(line.text)) continue
    const key = sameKey(line.text.slice(0, keyLength))
    const before = seen.get(key)
    if (before && kept - before.kept <= reach && before.line.key === line.key) {
      draft.marks[i] = { kind: 'boilerplate', reason: 'repeat', rule: 'repeat/near' }
      kept--
    } else seen.set(key, { kept, line })
  }
}
