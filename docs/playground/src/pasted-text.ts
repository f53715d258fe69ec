import { markdownOfHtml } from './inert-copy.ts'

/** A page says more than its text where it has marks of its own; a copy of plain text in a wrapper does not. */
const STRUCTURE = /<(?:h[1-6]|p|li|blockquote|article|figcaption)[\s>]/i
/** Of the letters of the plain text a page must give so many: else it was a picture of it, or a table. */
const LEAST_KEPT = 0.5

/** What somebody pastes: the page with its paragraphs where the clipboard has it, else the plain text. */
export function pastedText(data: DataTransfer): string {
  const plain = data.getData('text/plain')
  const html = data.getData('text/html')
  if (html === '' || !STRUCTURE.test(html)) return plain
  const markdown = markdownOfHtml(html)
  return markdown.length >= plain.length * LEAST_KEPT ? markdown : plain
}
