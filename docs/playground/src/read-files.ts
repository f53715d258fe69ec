import type { Given } from './given.ts'
import { inertPage } from './inert-page.ts'
import { recordsOf } from './records.ts'

/** A file that was not taken, and why. */
export interface Refused {
  readonly name: string
  readonly why: string
}

export interface ReadFiles {
  readonly pasted: readonly Given[]
  readonly refused: readonly Refused[]
}

/** No article is longer; a book or a database is something else. */
const MOST_BYTES = 8_000_000

/** What of some files is text. The name of a file is not trusted, its bytes are. */
export async function readFiles(files: readonly File[]): Promise<ReadFiles> {
  const pasted: Given[] = []
  const refused: Refused[] = []
  for (const file of files) {
    const { name } = file
    if (file.size > MOST_BYTES) {
      refused.push({ name, why: `is larger than ${MOST_BYTES / 1_000_000} MB. Cut out the article and paste it here.` })
      continue
    }
    const text = textOf(new Uint8Array(await file.arrayBuffer()))
    if (text === null) refused.push({ name, why: 'is not text. Open it, copy the article’s text and paste it here.' })
    else if (text.trim() === '') refused.push({ name, why: 'is empty.' })
    else pasted.push(...articlesOf(name, text))
  }
  return { pasted, refused }
}

/** A list of records, a page, or the text as it is. */
export function articlesOf(name: string, text: string): Given[] {
  const records = recordsOf(name, text)
  if (records !== null) return records
  return [isPage(text) ? { name, page: inertPage(text), plain: text } : { name, text }]
}

const isPage = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html|<head|<body|<article|<div|<p[\s>])/i.test(text.slice(0, 400))

const FORMS = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x50, 0x4b, 0x03, 0x04], // a Word file, and whatever else is zipped
  [0x7b, 0x5c, 0x72, 0x74], // {\rt, rich text
] as const

/** Null for what is no text. */
function textOf(bytes: Uint8Array): string | null {
  if (FORMS.some((form) => form.every((byte, at) => bytes[at] === byte))) return null
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Exports of older databases.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
