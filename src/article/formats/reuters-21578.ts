import type { Container } from './container.ts'
import { tagged } from './tagged.ts'

/**
 * The Reuters-21578 collection. Source: its README (Lewis, 1997), which describes the tags.
 *
 * @format 90 The Reuters-21578 collection in SGML.
 */
export const reuters21578: Container = /* @__PURE__ */ tagged('reuters-21578', /<REUTERS\s/i, {
  article: 'reuters',
  fields: { title: 'title', author: 'authors', dateline: 'dateline', date: 'published' },
  body: ['body', 'text'],
  paragraph: 'p',
  close: /^(?:reuters?\.?(?:\s*&#3;)?|&#3;)$/i,
  agency: 'Reuters',
})
