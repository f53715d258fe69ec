import { describe, expect, test } from 'vitest'
import { clearAway } from '../../src/article/clear-away.ts'
import type { ArticleOptions } from '../../src/types/article.ts'
import { pageWith } from './groups/story.ts'
import { prose } from './layout/page-of.ts'
import { textOf } from './text-of.ts'

/** What was taken out, the lines that each look saw with the title it was told of, and the places that are left. */
function cleared(source: string, options: ArticleOptions = {}) {
  const { taken, looks, places } = clearAway(textOf(source, options))
  return {
    taken: [...taken]
      .map(([at, { reason }]) => `${at} ${reason}`)
      .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10)),
    looks: looks.map(({ reading: { lines, seen } }) =>
      seen ? `${lines.length}, title ${seen.title}` : `${lines.length}`,
    ),
    left: places.join(' '),
  }
}

const article = ['# Marsh road stays closed', 'By Jane Roe', prose(60), prose(70, 'Snow')]
const withPrompts = ['READ MORE', ...article.slice(0, 3), 'READ MORE', ...article.slice(3), 'Share on Facebook']
const page: ArticleOptions = { mode: 'balanced' }

describe('what is not part of the article goes', () => {
  test('of an article nothing, at one look', () => {
    const seen = { taken: [], looks: ['4'], left: '0 1 2 3' }
    expect(cleared(article.join('\n\n'))).toEqual(seen)
    expect(cleared(article.join('\n\n'), page)).toEqual(seen)
    expect(cleared('')).toEqual({ taken: [], looks: ['0'], left: '' })
  })

  test('of an article with its prompts, which are looked for twice', () => {
    expect(cleared(withPrompts.join('\n\n'))).toEqual({
      taken: ['0 prompt', '4 prompt', '6 share'],
      looks: ['7', '4'],
      left: '1 2 3 5',
    })
  })

  test('of a page, whose title is remembered by its place among what is left', () => {
    expect(cleared(withPrompts.join('\n\n'), page)).toEqual({
      taken: ['0 prompt', '4 prompt', '6 share'],
      looks: ['7', '4, title 0'],
      left: '1 2 3 5',
    })
    expect(cleared([prose(60), 'READ MORE', prose(70, 'Snow')].join('\n\n'), page).looks).toEqual(['3', '2, title -1'])
    expect(cleared(pageWith([], 6)).looks).toEqual(['21', '9, title 0'])
  })

  test('each at its place, with what it tells', () => {
    const { taken } = clearAway(
      textOf([...article, 'Copyright 2025 The Associated Press. All rights reserved.'].join('\n\n')),
    )
    expect([...taken]).toEqual([[4, expect.objectContaining({ at: 4, reason: 'legal', says: { agencies: ['AP'] } })]])
    for (const [at, claim] of clearAway(textOf(withPrompts.join('\n\n'))).taken) {
      expect(claim.at).toBe(at)
      expect(claim.says).toBeUndefined()
    }
  })
})

/** A page of whose last paragraph `more` words are added: with none, 55 words are left of it. */
const pageOfFew = (more: number): string =>
  `${[
    'Facebook Twitter WhatsApp Copy link',
    '[One habit that doctors will not tell you of](https://ads.example/1)',
    'By Tam Orde',
    '**Also read |** [Barges return to the weir](/news/barges)',
    'Her brother, Al, 41, was cleared of the same charge.',
    '0:00',
    '- [Culture](/culture)',
    '- [Rivers](/t/rivers)',
    'Enjoyed this story? Share it with a friend.',
    'More on this story',
    'Barges return to the weir',
    'News | Sport | Business | Opinion | Culture',
    'By signing up you agree to our [Terms of Service](/terms) and [Privacy Policy](/privacy).',
    'ORRIN: The spring flood reached Orrin on Saturday, seven days ahead of its usual date, the river office said, after a week in which the water had stayed above four metres.',
  ].join('\n')}${' again'.repeat(more)}`

describe('of a page of which fewer than 150 words are left', () => {
  const first = [
    '0 share',
    '3 related',
    '5 media',
    '8 share',
    '9 related',
    '10 related',
    '11 navigation',
    '12 newsletter',
  ]

  test('they are looked at by themselves, and what goes then is one of its lines', () => {
    const { taken, looks, left } = cleared(pageOfFew(0))
    expect(taken).toEqual(['0 share', '1 off-article', ...first.slice(1)])
    expect(looks).toEqual(['14', '6, title 0', '6', '5, title -1'])
    expect(left).toBe('2 4 6 7 13')
    expect(clearAway(textOf(pageOfFew(0))).taken.get(1)!.at).toBe(1)
    expect(cleared(pageOfFew(94)).looks).toHaveLength(4)
  })

  test('of 150 words not', () => {
    expect(cleared(pageOfFew(95))).toMatchObject({ taken: first, looks: ['14', '6, title 0'] })
  })
})
