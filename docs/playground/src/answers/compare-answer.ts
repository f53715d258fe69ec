import { linkWords } from '../../../../src/report/linked-words.ts'
import { movesOf } from '../../../../src/report/moves.ts'
import type { CompareView, Copy } from '../protocol.ts'
import { columnParagraphs } from './compare-parts.ts'
import { comparedRows } from './compared-rows.ts'
import { findingsOn } from './desk.ts'
import { mergedText } from './merged-text.ts'

export function compareAnswer(copy: Copy, a: number, b: number): CompareView {
  const { stories, shares } = findingsOn(copy)
  const [left, right] = [stories[a]!, stories[b]!]
  const share = shares(a, b)
  const [x, y] = [left.normalized.article, right.normalized.article]
  const links = linkWords(x, y, share)
  const moves = movesOf(share)
  const back = new Map(
    Array.from(moves, ([passage, move]) => [passage, move === 'higher up' ? 'lower down' : 'higher up'] as const),
  )
  const isForward = share.aInB > share.bInA
  return {
    share: isForward ? share.aInB : share.bInA,
    of: isForward ? a : b,
    within: isForward ? b : a,
    shared: share.words,
    words: (isForward ? left : right).words,
    agencies: x.agencies.filter((agency) => y.agencies.includes(agency)),
    passages: share.alignment.shared.flatMap(({ words, moved }, passage) =>
      share.counts[passage] ? [{ passage, words, moved }] : [],
    ),
    columns: [columnParagraphs(x.text, links.a, moves, a, b), columnParagraphs(y.text, links.b, back, b, a)],
    rows: comparedRows(x, y, links, moves),
    merged: mergedText({ texts: [x.text, y.text], links, moves: back, pair: [a, b] }),
  }
}
