import type { Place } from './survey-title.ts'

/** Behind the last line that may be the title so many more may be its head. */
const reachBehind = 8

/** Whether one of the lines from `from` to before `to` is a `head`. */
export function hasHead({ text, headAt, top, end }: Place, head: 'byline' | 'date', from: number, to: number): boolean {
  for (let i = Math.max(from, 0, top - 3); i < Math.min(to, end + reachBehind, text.lines.length); i++)
    if (headAt(i) === head) return true
  return false
}
