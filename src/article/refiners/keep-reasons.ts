import type { Stage } from '../draft.ts'

/** Takes back what the caller wants to keep; last, so that keeping more never removes anything else. */
export const keepReasons: Stage = ({ marks, options }) => {
  const { keep = [], skipRules = [] } = options
  if (keep.length === 0 && skipRules.length === 0) return
  for (const [i, mark] of marks.entries())
    if ((mark?.reason && keep.includes(mark.reason)) || (mark?.rule && skipRules.includes(mark.rule)))
      marks[i] = undefined
}
