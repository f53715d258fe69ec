import { matchRule } from '../phrases/match-rule.ts'
import { firstWord } from './first-word.ts'
import type { Row } from './read-rows.ts'
import { endsSentence } from './shape/ends-sentence.ts'

const narrowest = 48
const widest = 132
/** So many broken rows must agree before the text counts as hard-wrapped. */
const enough = 3
/** Share of the broken rows that end inside a sentence: lines of one sentence each are lines. */
const inside = 0.5
/** So many of those go on in small letters on the next row: headlines and menus begin with capitals. */
const fewest = 2
/** Share of the nearly full rows that are broken where the width says. */
const usual = 0.6
const nearlyFull = 0.75
/** An end mark stands in the last characters of a row, before quotation marks and brackets. */
const closing = 4
/** Rows that are longer (an address, a line of code) and no notice of the page's hold at most this share of the broken rows' text. */
const longer = 0.5

/**
 * The column at which the text was hard-wrapped, or 0. Greedy wrapping leaves a trace: a row is broken exactly where
 * the next word would not have fitted. The width is the one that explains the most row ends.
 *
 * @see Knuth & Plass, "Breaking Paragraphs into Lines" (1981), section "first fit", for the rule that is undone here.
 */
export function wrapWidth(text: string, rows: readonly Row[]): number {
  // explained[w] holds the change from w - 1 to w of the number of row ends that width w explains.
  const explained = new Int32Array(widest + 1)
  for (let i = 0; i + 1 < rows.length; i++) {
    const { start, end } = rows[i]!
    const next = rows[i + 1]!
    const length = end - start
    // The last row of a paragraph says nothing.
    if (next.gap > 0) continue
    // Such an array keeps nothing behind its end.
    explained[length]!++
    explained[length + 1 + firstWord(text, next)]!--
  }
  let width = 0
  let most = 0
  let sum = 0
  for (let w = 0; w <= widest; w++) {
    sum += explained[w]!
    if (w >= narrowest && sum > most) {
      most = sum
      width = w
    }
  }
  return isUsual(text, rows, width) ? width : widthOfFew(text, rows)
}

/** How a sentence goes on; a time or a number may stand in a row of its own. */
const goesOn = /^[\p{Ll}\d]/u
const small = /^\p{Ll}/u
const anySmall = /\p{Ll}/u

/**
 * In a text of a few short paragraphs hardly a row is broken. Then no row may be longer than the width, and each that
 * is nearly as long as that and has another right behind it must be broken there inside a sentence.
 */
function widthOfFew(text: string, rows: readonly Row[]): number {
  const width = rows.reduce((most, { start, end }) => Math.max(most, end - start), 0)
  if (width < narrowest || width > widest) return 0
  let shown = false
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const next = rows[i + 1]
    const length = row.end - row.start
    if (!next || next.gap > 0 || length < width * nearlyFull) continue
    const isBroken = length + 1 + firstWord(text, next) > width && goesOn.test(text.slice(next.start, next.start + 2))
    if (!isBroken || endsSentence(text.slice(row.end - closing, row.end))) return 0
    shown ||= small.test(text.slice(next.start, next.start + 2))
  }
  return shown ? width : 0
}

function isUsual(text: string, rows: readonly Row[], width: number): boolean {
  const longRows: Row[] = []
  let full = 0
  let broken = 0
  let open = 0
  let goingOn = 0
  let brokenText = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    const { start, end } = row
    const length = end - start
    if (length > width) {
      if (firstWord(text, row) < width) longRows.push(row)
      continue
    }
    const next = rows[i + 1]
    if (!next || next.gap > 0 || length < width * nearlyFull) continue
    full++
    if (length + 1 + firstWord(text, next) <= width) continue
    broken++
    brokenText += length
    if (endsSentence(text.slice(end - closing, end))) continue
    open++
    if (isGoingOn(text, row, next)) goingOn++
  }
  const most = brokenText * longer
  return (
    broken >= enough &&
    open >= broken * inside &&
    goingOn >= fewest &&
    broken >= full * usual &&
    (lengthOf(longRows) <= most || lengthOf(longRows.filter((row) => !isNotice(text, row))) <= most)
  )
}

/** Teletype knows capitals alone. */
const isGoingOn = (text: string, row: Row, next: Row): boolean =>
  goesOn.test(text.slice(next.start, next.start + 2)) || !anySmall.test(text.slice(row.start, next.end))

const lengthOf = (rows: readonly Row[]): number => rows.reduce((sum, { start, end }) => sum + end - start, 0)

/** A notice of the page's that a phrase knows may have been put under a text that was wrapped before. */
function isNotice(text: string, { start, end }: Row): boolean {
  const row = text.slice(start, end)
  return matchRule(row, row.split(' ').length) !== undefined
}
