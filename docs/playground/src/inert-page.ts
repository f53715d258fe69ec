import type { PageElement } from '../../../src/html/page-node.ts'
import { pageOfDocument } from '../../../src/html/page-of-document.ts'

/**
 * A page or a piece of one as plain nodes. It is read in a document that is shown nowhere: no script runs there and
 * nothing loads; `copydesk/html` then takes the words of an article out of it.
 */
export function inertPage(html: string): PageElement {
  return pageOfDocument(new DOMParser().parseFromString(harmless(html), 'text/html'))
}

/** No handler would run and no style would apply, but the browser complains of each. What a style hides stays hidden. */
function harmless(html: string): string {
  return html.replace(/<[^<>]*>/g, (tag) =>
    tag
      .replace(/\sstyle\s*=\s*(?:"[^"]*display:\s*none[^"]*"|'[^']*display:\s*none[^']*')/gi, ' hidden')
      .replace(/\s(?:on[a-z]+|style)\s*=/gi, ' data-off='),
  )
}
