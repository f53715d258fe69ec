import type { ArticleFacts } from './article-facts.ts'

/** The facts that a chunk has, as metadata of a framework: what is null or empty is not there. */
export function toldFacts({ title, date, authors, agencies, url, dateline }: ArticleFacts): Record<string, unknown> {
  const facts = { title, date, authors: [...authors], agencies: [...agencies], url, dateline }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value.length > 0))
}
