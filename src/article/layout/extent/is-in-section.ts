import type { Line } from '../../lines/line.ts'

/** So many lines may stand between, with words and no items, and so many in all. */
const between = 2
const reach = 8

/** A paragraph under a heading that leads nowhere: a section of the story, and no teaser. */
export function isInSection(lines: readonly Line[], at: number): boolean {
  let passed = 0
  for (let i = at - 1; i >= Math.max(0, at - reach) && passed <= between; i--) {
    const { prose, level, linked, wordless, item } = lines[i]!
    if (prose) return false
    if (level > 0) return linked === 0
    if (!wordless && !(item && linked === 0)) passed++
  }
  return false
}
