import type { BlockKind } from '../../types/article.ts'
import type { Draft, Stage } from '../draft.ts'
import type { Mark } from '../mark.ts'

/** More running text than this share is not taken away on rules alone. */
const maxShare = 0.35
const minWords = 40

/**
 * Undoes the least certain removals (running text that stands under a heading or outside the segment, not lines that
 * a rule recognised by their own words) when too much of the text would go.
 */
export const guardBody: Stage = (draft) => {
  keepLastWords(draft)
  let all = 0
  let gone = 0
  for (const [i, line] of draft.lines.entries()) {
    if (!line.prose) continue
    all += line.words
    if (draft.marks[i]?.kind === 'boilerplate') gone += line.words
  }
  if (draft.page || all < minWords || gone <= all * maxShare) return
  for (const [i, line] of draft.lines.entries()) {
    const mark = draft.marks[i]
    if (mark?.kind !== 'boilerplate' || !line.prose) continue
    if (mark.reason === 'comments' || mark.reason === 'related' || mark.reason === 'off-article')
      draft.marks[i] = { kind: 'paragraph' }
  }
  draft.warnings.push({
    code: 'too-much-removed',
    message: `Rules would have removed ${Math.round((gone / all) * 100)} % of the running text; the least certain removals were undone.`,
  })
}

/** A copyright line or the like is the only sign of a page in a text without a header: then it may be the text's own. */
function keepLastWords({ marks }: Draft): void {
  const ofPage = (mark: Mark | undefined) => mark && furniture.has(mark.kind) && !mark.shy
  if (marks.some(ofPage)) return
  for (const [i, mark] of marks.entries()) if (mark?.shy) marks[i] = undefined
}

const furniture: ReadonlySet<BlockKind> = /* @__PURE__ */ new Set(['boilerplate', 'byline', 'date', 'title'])
