import type { KnownFields } from '../index.ts'
import { resolveAddress } from './address.ts'
import type { HtmlOptions, PageMetadata } from './html-article.ts'
import { firstDate } from './known-date.ts'
import { labelledPeople, type Owner } from './labelled-people.ts'
import { mergedKnown } from './merged-known.ts'
import { publishedIn, updatedIn } from './metadata/dates.ts'
import { outletIn } from './metadata/outlet.ts'
import type { PageTags } from './metadata/page-tags.ts'
import { taggedPeople } from './metadata/people.ts'
import { headingTitle, tagTitle } from './metadata/title.ts'

/** What the tags of a page say of its article, as far as it can be used. */
export interface TaggedFacts {
  readonly known: KnownFields
  readonly agencies: readonly string[]
  readonly owner: Owner
  /** The day in an address that the caller or the page gives, best first. */
  readonly addresses: readonly string[]
  readonly metadata: PageMetadata
}

/** Judges the tags: which of them name a person, which hold a date that can be read. */
export function taggedFacts(tags: PageTags, options: HtmlOptions): TaggedFacts {
  const address = options.url?.trim() || null
  const canonical = tags.canonical || tags.meta.get('og:url')?.[0] || null
  const url = canonical === null ? address : resolveAddress(canonical, address)
  const outlet = outletIn(tags)
  const owner = { url, outlet }
  const lists = taggedPeople(tags)
  const people = firstPeople(lists, owner, options.agencies)
  const [published, updated] = [publishedIn(tags), updatedIn(tags)]
  const known = {
    title: headingTitle(tags) ?? '',
    authors: people.authors,
    published: firstDate(published, options),
    updated: firstDate(updated, options),
    url: url ?? '',
    outlet: outlet ?? '',
  }
  return {
    known: mergedKnown(known, options.known),
    agencies: people.agencies,
    owner,
    addresses: [url, address].filter((one) => one !== null),
    metadata: {
      title: tagTitle(tags),
      authors: lists[0] ?? [],
      published: published[0] ?? null,
      updated: updated[0] ?? null,
      url: canonical,
      outlet,
      language: tags.language,
    },
  }
}

/** The first list that names a person; the agencies of those before it too. */
export function firstPeople(
  lists: readonly (readonly string[])[],
  owner: Owner,
  own: HtmlOptions['agencies'],
): { authors: readonly string[]; agencies: readonly string[] } {
  const agencies: string[] = []
  for (const list of lists) {
    const read = labelledPeople(list, owner, own)
    agencies.push(...read.agencies)
    if (read.authors.length > 0) return { authors: read.authors, agencies }
  }
  return { authors: [], agencies }
}
