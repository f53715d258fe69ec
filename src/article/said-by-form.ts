import { cleanTitle } from './layout/clean-title.ts'
import type { Text } from './reading.ts'
import type { Said } from './said.ts'

/** What the caller knows of the article, or the form of the text says. */
export function saidByForm(text: Text): Said {
  const { title, kicker, standfirst, url, outlet, published, updated, authors, agencies } = text.container
  return {
    title: title && cleanTitle(title, text),
    kicker,
    standfirst,
    url,
    outlet,
    published,
    updated,
    authors,
    agencies,
  }
}
