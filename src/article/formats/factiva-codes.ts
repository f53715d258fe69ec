import type { Span } from '../../types/span.ts'
import type { Container, Field, FieldName, Slice } from './container.ts'
import { fieldOf } from './fields/field-of.ts'
import { paragraphs } from './paragraphs.ts'
import { peek } from './sheet/peek.ts'
import type { Sheet } from './sheet/sheet.ts'

/** Dow Jones intelligent identifiers, "full article plus indexing". Source: Factiva's own help page of field codes. */
const code =
  /^(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|CLM|LP|TD|CT|RF|ART|CO|IN|NS|RE|IPD|IPC|PUB|AN|NP|CX|DE)(?:\s*$|\t\s*|\s{2,}| ?:\s*)/
/**
 * One space behind a code, as in text from a PDF: a code with a value beside it then stands so, or its index term does
 * ("IN i77 : Ports"), or the code stands alone over its value.
 */
const close =
  /^(?:(CLM|SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|NS|RE|IPD|IPC|PUB|AN)(?: (?=\S)|$)|(CO|IN|CT|RF|ART)(?: (?=\S{2,12} : )|$))/
const minClose = 6
const names: Readonly<Record<string, FieldName>> = {
  HD: 'title',
  BY: 'authors',
  CR: 'agency',
  PD: 'published',
  SN: 'outlet',
}

interface Entry {
  readonly code: string
  /** Its first row, and the first of the next code. */
  readonly from: number
  readonly to: number
  /** Where the value begins and ends. */
  readonly start: number
  readonly end: number
}

/**
 * Factiva's two-letter codes, the value beside each or below it: LP and TD hold the text.
 *
 * @format 30 Factiva, full article with two-letter codes.
 */
export const factivaCodes: Container = {
  id: 'factiva-codes',
  cue: /HD[\s:]/y,
  open(sheet) {
    const entries = entriesOf(sheet)
    const text = entries.filter((entry) => entry.code === 'LP' || entry.code === 'TD')
    if (text.length === 0 || !entries.some((entry) => entry.code === 'HD')) return null
    return {
      fields: entries.flatMap((entry): Field[] => {
        const name = names[entry.code]
        return name && entry.start < entry.end ? [fieldOf(sheet, name, entry.start, entry.end)] : []
      }),
      slices: text.flatMap((entry) => textOf(sheet, entry)),
      parts: entries.flatMap((entry) =>
        entry.code === 'ART' && entry.start < entry.end
          ? [{ kind: 'caption' as const, start: entry.start, end: entry.end }]
          : [],
      ),
      told: true,
    }
  },
  divide(sheet) {
    const articles: Span[] = []
    let first: Entry | undefined
    for (const entry of entriesOf(sheet)) {
      first ??= entry
      if (entry.code !== 'AN') continue
      articles.push({
        start: sheet.rows[first.from]!.start,
        end: sheet.rows[Math.min(entry.to, entry.from + 2) - 1]!.end,
      })
      first = undefined
    }
    return articles
  },
}

function entriesOf(sheet: Sheet): Entry[] {
  const wide = startsOf(sheet, code)
  const starts = wide.some((one) => one.code === 'HD') ? wide : startsOf(sheet, close)
  if (starts !== wide && new Set(starts.map((one) => one.code)).size < minClose) return []
  return starts.map(({ at, code, width }, i): Entry => {
    const beside = sheet.rows[at]!.start + width
    const to = starts[i + 1]?.at ?? sheet.rows.length
    const start = beside < sheet.rows[at]!.end || to === at + 1 ? beside : sheet.rows[at + 1]!.start
    return { code, from: at, to, start, end: sheet.rows[to - 1]!.end }
  })
}

function startsOf(sheet: Sheet, pattern: RegExp): { at: number; code: string; width: number }[] {
  return sheet.rows.flatMap((_, at) => {
    const found = pattern.exec(peek(sheet, at))
    return found ? [{ at, code: (found[1] ?? found[2])!, width: found[0].length }] : []
  })
}

/** The paragraphs of LP or TD, which may begin beside the code. */
function textOf(sheet: Sheet, { from, to, start }: Entry): Slice[] {
  const beside = start < sheet.rows[from]!.end
  const slices = paragraphs(sheet, beside ? from : from + 1, to)
  return slices.map((slice, i) => (i === 0 ? { ...slice, start, before: '\n\n' } : slice))
}
