import { claimAt } from './claims/claim-at.ts'
import { isRemoved } from './claims/is-removed.ts'
import type { Line } from './lines/line.ts'
import { type Look, type Lost, lookOver } from './look-over.ts'
import { only } from './only.ts'
import { ownerOf } from './owner-of.ts'
import type { Claim, Text } from './reading.ts'

/** What is left shows nothing new after two or three looks: only a text made for it asks for more than these. */
const mostLooks = 8

/**
 * Where fewer words are left of a page, or the caller says that it is one, they are looked at once more by themselves:
 * what goes then would go as well from a text that was stripped.
 */
const fewWords = 150

/** A text without what is not part of the article. */
export interface Cleared {
  /** What was taken out, by its place among all lines. */
  readonly taken: ReadonlyMap<number, Claim>
  /** Every look; the last is at the lines that are left. */
  readonly looks: readonly Look[]
  /** The claims that do not count, by their places among all lines. */
  readonly lost: readonly Lost[]
  /** The places among all lines of those that the last look saw. */
  readonly places: readonly number[]
}

/**
 * Takes out what is not part of the article and looks at what is left as if it had stood alone, until nothing more goes:
 * so an article reads the same with its boilerplate and without it.
 */
export function clearAway(text: Text): Cleared {
  const taken = new Map<number, Claim>()
  const looks = [lookOver(text)]
  const isPageToCaller = text.options.mode === 'balanced'
  const lost: Lost[] = []
  let places: readonly number[] = [...text.lines.keys()]
  /** The place of a page's title, -1 where it has none; a text that is no page has none to remember. */
  let title: number | undefined
  for (;;) {
    const look = looks.at(-1)!
    const { reading } = look
    take(taken, look, places)
    for (const one of look.lost) lost.push({ ...one, at: places[one.at]! })
    const left = places.filter((at) => !taken.has(at))
    if (reading.layout.page) title = places[reading.layout.title] ?? -1
    const isSame = left.length === places.length
    const isOver = isSame && !(reading.seen && (isPageToCaller || hasFewWords(reading.lines)))
    if (isOver || looks.length === mostLooks) return { taken, looks, lost, places }
    const seen = title !== undefined && !isSame ? { title: left.indexOf(title) } : null
    const next = lookOver(only(text, left, seen))
    if (isSame && !next.claims.some(isRemoved)) return { taken, looks, lost, places }
    looks.push(next)
    places = left
  }
}

/** Puts what a look removes among what was taken. */
function take(taken: Map<number, Claim>, { reading, claims }: Look, places: readonly number[]) {
  for (let i = 0; i < claims.length; i++) {
    const claim = claims[i]
    if (isRemoved(claim)) {
      const at = places[i]!
      const owner = ownerOf(reading, claim)
      // Most lines go with a claim that says nothing and, at the first look, stands where it stood.
      if (owner) taken.set(at, claimAt(at, { ...claim, says: { ...claim.says, ...owner } }))
      else taken.set(at, at === claim.at ? claim : claimAt(at, claim))
    }
  }
}

const hasFewWords = (lines: readonly Line[]): boolean => lines.reduce((sum, { words }) => sum + words, 0) < fewWords
