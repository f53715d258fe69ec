import { claimAt } from '../claims/claim-at.ts'
import { isMostlyLinked } from '../claims/is-mostly-linked.ts'
import { isCut } from '../layout/is-cut.ts'
import type { Line } from '../lines/line.ts'
import type { Claim } from '../reading.ts'
import type { Second } from './second.ts'

/** So many link lines in a row are a list of links, not the article's. */
const minRun = 3
const maxWords = 26
const passed: ReadonlySet<string> = /* @__PURE__ */ new Set(['metadata', 'boilerplate', 'caption'])

/** On a page: runs of links between the paragraphs. */
export const runs: Second = ({ lines, layout }, claims) => {
  if (!layout.page) return { claims }
  const next = claims.slice()
  let run: number[] = []
  const close = () => {
    if (run.length >= minRun) for (const at of run) next[at] = claimAt(at, link)
    run = []
  }
  for (let at = layout.from; at < layout.to; at++) {
    const line = lines[at]!
    const claim: Claim | null | undefined = claims[at]
    if (claim === null && (isLink(line) || (at < layout.lead && isBare(line)))) run.push(at)
    else if (claim === null || !passed.has(claim!.kind)) close()
  }
  close()
  return { claims: next }
}

const link = { kind: 'boilerplate', reason: 'related', rule: 'related/link-run' } as const

/** Headlines between the title and the text lead to other stories. */
const isBare = ({ level, item, strong, headline, text }: Line): boolean =>
  level === 0 && !item && !strong && headline && !/^\d/.test(text)

const isLink = (line: Line): boolean =>
  (line.words <= maxWords && isMostlyLinked(line) && !line.prose) || (line.words > 2 && isCut(line))
