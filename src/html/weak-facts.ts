import { type Article, type KnownFields, parseArticle } from '../index.ts'
import type { HtmlOptions } from './html-article.ts'
import { firstDate } from './known-date.ts'
import type { PageTags } from './metadata/page-tags.ts'
import { markedPeople } from './metadata/people.ts'
import { titleBeside } from './metadata/title.ts'
import { firstPeople, type TaggedFacts } from './tagged-facts.ts'

/** What weaker tags say where neither the better ones nor the text told. */
export function weakFacts(
  article: Article,
  tags: PageTags,
  { known, owner, addresses }: TaggedFacts,
  options: HtmlOptions,
): KnownFields {
  const authors = article.authors.length > 0 ? [] : firstPeople(markedPeople(tags), owner, options.agencies).authors
  const title = known.title ? null : titleBeside(tags, owner.outlet, article.title)
  const published = known.published || article.published?.printed ? undefined : weakDate(tags, addresses, options)
  return {
    ...(authors.length > 0 && { authors }),
    ...(title !== null && { title }),
    ...(published !== undefined && { published }),
  }
}

/** The only time that the page marks, the day in its address, or the first time. */
function weakDate({ times }: PageTags, addresses: readonly string[], options: HtmlOptions): string | undefined {
  const values = times.map(({ value }) => value)
  const days = addresses.flatMap((url) => parseArticle('', { known: { url } }).published?.iso ?? [])
  return firstDate([...(values.length === 1 ? values : []), ...days, ...values], options)
}
