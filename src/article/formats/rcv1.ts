import type { Container } from './container.ts'
import { tagged } from './tagged.ts'

/**
 * Reuters Corpus Volume 1 and other NewsML of that kind: `<newsitem date="…">`. Source: Lewis et al., JMLR 5 (2004).
 *
 * @format 100 Reuters Corpus Volume 1 in XML.
 */
export const rcv1: Container = /* @__PURE__ */ tagged('rcv1', /<newsitem\s/i, {
  article: 'newsitem',
  fields: { headline: 'title', title: 'title', byline: 'authors', dateline: 'dateline' },
  body: ['text'],
  paragraph: 'p',
  dated: /<newsitem\s[^>]{0,200}?\bdate=["'](\d{4}-\d\d-\d\d)["']/i,
})
