import { describe, expect, test } from 'vitest'
import { about } from '../../../src/article/claims/about.ts'
import { read, story, text, words } from './read.ts'

const says = (...lines: readonly string[]): (readonly [string, string | undefined])[] => {
  const reading = read(text(...lines))
  return about(reading).map(({ at, kind, reason, rule }) => {
    expect([kind, reason]).toEqual(['boilerplate', 'author-bio'])
    return [reading.lines[at]!.text, rule]
  })
}
const gone = (...lines: readonly string[]) => says(...story, ...lines).map(([line]) => line)
const us = [
  'We have told the news of the valley since 1902, and all that we earn goes into our work.',
  'Our newsroom works in two towns, and we print on four days of the week for all of us.',
]

describe('what an outlet says of itself', () => {
  test('in two paragraphs or more in the first person', () => {
    expect(says(...story, 'About us', ...us)).toEqual(
      ['About us', ...us].map((line) => [line, 'author-bio/organisation']),
    )
    expect(gone('About us', us[0]!)).toEqual([])
    expect(gone('About us', ...us, us[0]!)).toHaveLength(4)
    expect(gone('About us', ...us, story[0])).toEqual(['About us', ...us])
    expect(gone('About us', us[0]!, 'Our towns', us[1]!)).toEqual([])
  })

  test.each(['About the Dunmere Post', 'about Dunmere Media', 'ABOUT US', 'About THE POST'])('under %s', (heading) =>
    expect(gone(heading, ...us)).toHaveLength(3),
  )
  test.each(['About the bells', 'About bells', 'All about us', 'About usage', `About Dunmere ${words(6)}`])(
    'not under %s',
    (heading) => expect(gone(heading, ...us)).toEqual([]),
  )

  test('two words of a hundred are "we" or "our"', () => {
    const told = (count: number) => `We ${words(count - 1, 'lamps')}.`
    expect(gone('About us', us[0]!, told(50))).toHaveLength(3)
    expect(gone('About us', us[0]!, told(51))).toEqual([])
    expect(gone('About us', us[0]!, `They ${words(10, 'lamps')}.`)).toEqual([])
  })

  test('a heading of seven words stands behind sixty of a story', () => {
    expect(gone(`About Dunmere ${words(5)}`, ...us)).toHaveLength(3)
    expect(says(`${words(60)}.`, 'About us', ...us)).toHaveLength(3)
    expect(says(`${words(59)}.`, 'About us', ...us)).toEqual([])
    expect(says(`${words(30)}.`, `${words(30)}.`, 'About us', ...us)).toHaveLength(3)
    expect(says(words(27), `${words(40)}.`, 'About us', ...us)).toEqual([])
  })
})

describe('a note on the author', () => {
  const note = 'Tilda Quorn has written about the canals of Dunmere since 2011.'
  test('is a name and a paragraph that begins with a part of it', () => {
    expect(says(...story, 'About the author', 'Tilda Quorn', note, story[0])).toEqual(
      ['About the author', 'Tilda Quorn', note].map((line) => [line, 'author-bio/line']),
    )
    expect(gone('About the author', 'Ms Tilda', note)).toHaveLength(3)
    expect(gone('About the author', 'Jo Roe', note)).toEqual([])
    expect(gone('About the author', 'Tilda Quorn')).toEqual([])
    expect(gone('About the author')).toEqual([])
  })
  test.each(['ABOUT THE WRITER', 'About the reporters:', 'About the journalist', 'About the contributors'])(
    'under %s',
    (heading) => expect(gone(heading, 'Tilda Quorn', note)).toHaveLength(3),
  )
  test.each(['About the authorship', 'About the authors of it', 'About Tilda'])('not under %s', (heading) =>
    expect(gone(heading, 'Tilda Quorn', note)).toEqual([]),
  )
  test('of a hundred words at most; the name has five', () => {
    const long = (count: number) => `Tilda ${words(count - 1, 'writes')}.`
    expect(gone('About the author', 'Tilda Quorn', long(100))).toHaveLength(3)
    expect(gone('About the author', 'Tilda Quorn', long(101))).toEqual([])
    expect(gone('About the author', `Tilda ${words(4)}`, note)).toHaveLength(3)
    expect(gone('About the author', `Tilda ${words(5)}`, note)).toEqual([])
    expect(gone('About the author', note, note)).toEqual([])
  })
})
