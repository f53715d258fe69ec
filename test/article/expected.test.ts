import { describe, expect, test } from 'vitest'
import { parseArticle, stripBoilerplate } from '../../src/index.ts'
import { type Expected, fixtures } from '../arbitraries/fixtures.ts'

/**
 * Where we are wrong, and why. `expected.json` says what a person would say; a field stands here until the code says it
 * too. The list may only shrink.
 */
const misses: Readonly<Record<string, readonly (keyof Expected)[]>> = {
  // An escaped bracket is text, so that the line is not only "Read more" but its address too.
  'entities-escapes': ['bodyEnds', 'removed'],
  // A note that tells who writes a column begins with the column's name, not with the author's.
  'letter-column': ['bodyEnds', 'removed'],
  // The index of a live blog looks like a list of the article's own.
  'live-blog': ['bodyBegins', 'removed'],
  // The day of a press release stands in its dateline alone.
  'press-release': ['published'],
}

function found(text: string, { bodyBegins, bodyEnds }: Expected): Expected {
  const article = parseArticle(text)
  const { title, standfirst, authors, agencies, published, updated, dateline, url } = article
  return {
    title,
    standfirst,
    authors,
    agencies,
    published: published?.iso ?? null,
    updated: updated?.iso ?? null,
    dateline: dateline && { place: dateline.place, date: dateline.date?.iso ?? null, agency: dateline.agency },
    url,
    bodyBegins: article.text.slice(0, bodyBegins.length),
    bodyEnds: article.text.slice(-bodyEnds.length),
    removed: stripBoilerplate(text).removed.map((removal) => removal.text),
  }
}

describe('what a person expects of an article', () => {
  test.each(fixtures)('$name', ({ name, text, expected }) => {
    const read = found(text, expected)
    const wrong = (Object.keys(expected) as (keyof Expected)[]).filter(
      (field) => JSON.stringify(read[field]) !== JSON.stringify(expected[field]),
    )
    const known = misses[name] ?? []
    // What is right by now leaves the list of misses.
    expect(known.filter((field) => !wrong.includes(field))).toEqual([])
    const rest = (one: Expected) =>
      Object.fromEntries(Object.entries(one).filter(([field]) => !known.includes(field as never)))
    expect(rest(read)).toEqual(rest(expected))
  })

  test.each(fixtures)('$name is stripped the same way twice', ({ text }) => {
    const once = stripBoilerplate(text)
    expect(stripBoilerplate(once.text)).toEqual({ text: once.text, removed: [] })
  })
})
