import { textOf } from '../stream/normalize-record.ts'
import { isPage } from './input/file-shape.ts'

/** Where a record has its text, and its page. */
export interface TextFields {
  readonly text: string
  readonly html: string
}

/** The text of a record, its page where it has no text or the text is a page, or what is wrong with it. */
export type PageText = { readonly text: string } | { readonly html: string } | { readonly error: string }

export function pageTextOf(record: Readonly<Record<string, unknown>>, fields: TextFields): PageText {
  const text = textOf(record, fields.text)
  if (text.value !== undefined) return isPage(text.value) ? { html: text.value } : { text: text.value }
  const html = Object.hasOwn(record, fields.html) ? record[fields.html] : undefined
  return typeof html === 'string' ? { html } : { error: text.error }
}
