import type { Container, Field, Opening } from '../../../src/article/formats/container.ts'
import { sheetOf } from '../../../src/article/formats/sheet/sheet-of.ts'
import { viewOf } from '../../../src/article/formats/view.ts'
import type { Span } from '../../../src/types/span.ts'

/** What a container makes of a text, in words: fields and parts as `name: value`, the text that is read, and what else it says. */
export interface Shown {
  readonly fields: readonly string[]
  readonly text: string
  readonly parts: readonly string[]
  readonly told: boolean
  readonly markdown: boolean
}

/** A value that was tidied shows in brackets what stands in the source. */
export function fieldShown(text: string, { name, value, start, end }: Field): string {
  const printed = text.slice(start, end)
  return printed === value ? `${name}: ${value}` : `${name}: ${value} [${printed}]`
}

export function openingShown(text: string, opening: Opening | null): Shown | null {
  if (opening === null) return null
  const { fields = [], slices, parts = [], told = false, markdown = false } = opening
  return {
    fields: fields.map((field) => fieldShown(text, field)),
    text: viewOf(text, slices).text,
    parts: parts.map(({ kind, reason, start, end }) => `${reason ?? kind}: ${text.slice(start, end)}`),
    told,
    markdown,
  }
}

/** The answer of a container; null where the text is not of its form. */
export const shown = (container: Container, text: string): Shown | null =>
  openingShown(text, container.open(sheetOf(text)))

/** What a container says of a text that tells no more than this. */
export const plainly = (told: Partial<Shown>): Shown => ({
  fields: [],
  text: '',
  parts: [],
  told: false,
  markdown: false,
  ...told,
})

/** The articles into which a container divides a file. */
export const divided = (container: Container, text: string): readonly string[] =>
  (container.divide?.(sheetOf(text)) ?? []).map((span) => cut(text, span))

export const cut = (text: string, { start, end }: Span): string => text.slice(start, end)
