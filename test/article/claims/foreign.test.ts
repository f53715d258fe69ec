import { expect, test } from 'vitest'
import { parseArticle } from '../../../src/index.ts'

/** A letter on a page, with what stands over its first paragraph. */
const page = (opening: string) => `Carrow Gleaner
Home
Lead Stories
News
Sports
Business
Commentary

Leave the almond tree alone

Published: Thursday | April 9, 2026 | 12:07 AM

 * 
 * 

${opening}

I read that the almond tree at the corner of Duke and Tower streets is to be cut so that a bus can turn.

I am 71 years old. I learned to read under that tree, from a newspaper that had come around a pound of fish. It was yours.

The bus turned there in 1965 and it turned there last week. It is longer now, I am told. Then let the street be wider on the other side, where there is a wall that nobody has ever sat under.

I ask the councillor to come and stand there at noon. He may bring a hat.

View the discussion thread.

Copyright 2026 Carrow Gleaner
`

test('whom a letter addresses, and from where is told, open the text', () => {
  for (const own of ['THE EDITOR, Madam:', 'Dear Editor,', 'BELD, Norland —'])
    expect(parseArticle(page(own)).text).toContain(own)
  expect(parseArticle(page('Get updates')).text).not.toContain('Get updates')
})
