import type { Given } from './given.ts'
import { inertPage } from './inert-page.ts'
import { articlesOf } from './read-files.ts'

/** A page says more than its text where it has marks of its own; a copy of plain text in a wrapper does not. */
const STRUCTURE = /<(?:h[1-6]|p|li|blockquote|article|figcaption)[\s>]/i

/** What somebody pastes: the page with its paragraphs where the clipboard has it, else the plain text. */
export function pastedOf(data: DataTransfer): Given[] {
  const name = 'pasted text'
  const plain = data.getData('text/plain')
  const html = data.getData('text/html')
  if (STRUCTURE.test(html)) return [{ name, page: inertPage(html), plain }]
  return plain.trim() === '' ? [] : articlesOf(name, plain)
}
