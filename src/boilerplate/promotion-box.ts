import type { Line, Marks } from '../text/line.ts'
import { maxBoxLines } from './constants.ts'
import { foldLine } from './fold-line.ts'

const opening = /^skip past (?:newsletter )?promotion$/
const closing = /^after (?:newsletter )?promotion$/

/** What stands between "skip past newsletter promotion" and "after newsletter promotion" promotes a newsletter. */
export function markPromotionBoxes(lines: readonly Line[], marks: Marks): void {
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]!.words > 4 || !opening.test(foldLine(lines[i]!.text))) continue
    for (let end = i + 1; end < Math.min(lines.length, i + maxBoxLines); end++) {
      if (lines[end]!.words > 4 || !closing.test(foldLine(lines[end]!.text))) continue
      for (let j = i; j <= end; j++) marks[j] = { kind: 'boilerplate', reason: 'newsletter', rule: 'newsletter/box' }
      i = end
      break
    }
  }
}
