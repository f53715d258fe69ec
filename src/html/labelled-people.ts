import { type ArticleOptions, parseArticle } from '../index.ts'
import { tidy } from './walk.ts'

/** Who is meant by the value of a label. */
export interface LabelledPeople {
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
}

/** What else is known helps to tell a person from an outlet. */
export interface Owner {
  readonly url: string | null
  readonly outlet: string | null
}

/**
 * Reads names as `parseArticle` reads an `Author:` line: people and agencies, never the outlet, a desk, an address or a
 * handle.
 */
export function labelledPeople(
  names: readonly string[],
  { url, outlet }: Owner,
  agencies: ArticleOptions['agencies'],
): LabelledPeople {
  const header = [
    'Title: -',
    ...(url === null ? [] : [`URL Source: ${tidy(url)}`]),
    ...(outlet === null ? [] : [`Site: ${tidy(outlet)}`]),
    ...names.slice(0, most).map((name) => `Author: ${tidy(name).slice(0, longest)}`),
    'Markdown Content:',
  ]
  return parseArticle(`${header.join('\n')}\n`, agencies === undefined ? {} : { agencies })
}

/** More are not read. */
const most = 30
const longest = 600
