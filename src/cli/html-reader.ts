import type { ArticleOptions, ReadArticle } from '../index.ts'

/** Reads a page: `fromHtml` of `copydesk/html`. */
export type HtmlReader = (html: string, options: ArticleOptions & { readonly url?: string }) => ReadArticle

/** The reader, which is half as large as everything else and is read only where there is a page. */
export async function htmlReader(): Promise<HtmlReader> {
  const { fromHtml } = await import('../html/index.ts')
  return fromHtml
}

/** How a page begins, also where `<` is written as some encoders of JSON write it. */
const sign = /<(?:!doctype|html|head|body|\?xml|!--)|\\u003c/i

/** Whether lines may hold a page: in the field of that name, or because they look like one. */
export function mayHoldPage(lines: Uint8Array, field: string): boolean {
  const text = Buffer.from(lines.buffer, lines.byteOffset, lines.length).toString('latin1')
  return text.includes(JSON.stringify(field)) || sign.test(text)
}
