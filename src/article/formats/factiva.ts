import type { Span } from '../../types/span.ts'
import { readByline } from '../forms/byline.ts'
import type { Container, Field } from './container.ts'
import { rowsAs } from './fields/rows-as.ts'
import { paragraphs } from './paragraphs.ts'
import { findRow } from './sheet/find-row.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'
import { spanOf } from './sheet/span-of.ts'

/** "Document CACOUR000020250122ed1n00004", in the language of the interface. */
const documentCode = /^(?:document|dokument|documento|документ)\s[A-Z\d]{18,30}$/i
/** "180 words" */
const length = /^[\d.,\u2009 ]{1,9}\s(?:words|wörter|worte|mots|palabras|parole|palavras|woorden|ord|слов|słów)$/i
const day = /^\d{1,2}\.? \p{L}{3,12} \d{4}$|^\p{Lu}\p{L}{2,12} \d{1,2}, \d{4}$/iu
const clock = /^\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?(?: [A-Z]{2,4})?$/i
const copyright = /^(?:\(c\)|©|copyright\b)/i
/** What the page prints over the first article. */
const banner = /^(?:dow jones(?: factiva)?|factiva(?:\.com)?|search summary|page \d.*)$/i
/** The head is at most this many rows long on either side of the length. */
const maxAbove = 6
const maxBelow = 12

/**
 * Factiva, copied or saved as text: section, headline, byline, length, day, outlet, code, edition, page, language, copyright.
 *
 * @format 40 Factiva, copied or saved as text.
 */
export const factiva: Container = {
  id: 'factiva',
  cue: /(?:document|dokument|documento|документ)\s[A-Z\d]{18}/iy,
  open(sheet) {
    const end = findRow(sheet, documentCode)
    const words = findRow(sheet, length, 1, end)
    if (words < 0) return null
    const below = headBelow(sheet, words, end)
    // The publisher's name stands between the text and the code.
    const publisher = isPublisher(sheet, end - 1) ? 1 : 0
    return {
      fields: [...headAbove(sheet, words), ...below.fields],
      slices: paragraphs(sheet, below.end, end - publisher),
      told: true,
    }
  },
  divide(sheet) {
    const articles: Span[] = []
    let from = 0
    for (let end = findRow(sheet, documentCode); end >= 0; end = findRow(sheet, documentCode, from)) {
      while (banner.test(peek(sheet, from))) from++
      if (findRow(sheet, length, from, end) >= from) articles.push(spanOf(sheet, from, end + 1))
      from = end + 1
    }
    return articles
  },
}

/** Section, headline and byline: of two lines the longer, or the one that is not a name, is the headline. */
function headAbove(sheet: Sheet, words: number): Field[] {
  let from = Math.max(0, words - maxAbove)
  while (banner.test(peek(sheet, from))) from++
  const byline: Field[] = []
  let to = words
  const last = peek(sheet, to - 1)
  if (to - from > 1 && readByline(last, true) && (to - from > 2 || /^by\b/i.test(last) || isLong(sheet, from)))
    byline.push(rowsAs(sheet, 'authors', --to))
  const section = to - from > 1 && !isLong(sheet, from) ? 1 : 0
  return from < to ? [rowsAs(sheet, 'title', from + section), ...byline] : byline
}

function isLong(sheet: Sheet, at: number): boolean {
  return !isSection.test(peek(sheet, at))
}
/** "News"   "Foreign Desk; 1"   "Business/Financial Desk; SECTB"   "Front Page" */
const isSection =
  /^(?:\p{Lu}[\p{L}&'’-]*|and|the|of|[\dA-Z]{1,5})(?:[ ;,:/-]{1,3}(?:\p{Lu}[\p{L}&'’-]*|and|the|of|[\dA-Z]{1,5})){0,5}$/u

/** Day, time, outlet and what follows it, to the copyright. */
function headBelow(sheet: Sheet, words: number, end: number): { fields: Field[]; end: number } {
  const fields: Field[] = []
  let at = words + 1
  const dayRow = findRow(sheet, day, at, Math.min(end, at + 2))
  if (dayRow >= at) {
    fields.push(rowsAs(sheet, 'published', dayRow))
    at = dayRow + 1
  }
  if (clock.test(peek(sheet, at))) at++
  if (at < end) fields.push(rowsAs(sheet, 'outlet', at))
  const rights = findRow(sheet, copyright, at, Math.min(end, words + maxBelow))
  if (rights < at) return { fields, end: Math.min(end, at + 1 + shortRows(sheet, at + 1)) }
  at = rights + 1
  // "(c) 2025 The Gazette. All rights" may run over its row.
  while (sheet.rows[at]!.gap === 0 && /^all rights reserved/i.test(peek(sheet, at))) at++
  return { fields, end: at }
}

/** Code, edition, page and language, where no copyright ends the head. */
function shortRows(sheet: Sheet, from: number): number {
  let at = from
  while (at < from + 5 && peek(sheet, at).split(' ').length <= 4) at++
  return at - from
}

/** A row of a few words without an end mark, behind a paragraph that has one. */
function isPublisher(sheet: Sheet, at: number): boolean {
  const row = peek(sheet, at)
  return (
    row.split(' ').length <= 8 &&
    /^\p{Lu}/u.test(row) &&
    (/\b(?:ltd|limited|inc|llc|plc|gmbh|ag|s\.?a|company|co|corp|corporation|group|media|publishing|publications|newspapers?|press|pty|bv|holdings)\.?$/i.test(
      row,
    ) ||
      !/[.!?]["”’)]?$/.test(row))
  )
}
