import { describe, expect, test } from 'vitest'
import { dialog } from '../../../src/article/claims/dialog.ts'
import { claimed, read, story, text, words } from './read.ts'

const says = (...lines: readonly string[]): string[] => {
  const reading = read(text(...lines))
  return claimed(reading, dialog(reading))
}
const [first, second, third] = [
  'When you visit our pages we keep small files, called cookies, and you can change that at any time.',
  'You can block cookies in your browser, but then some of our pages will be empty for you.',
  'Your consent is kept for a year, and you can take it back whenever you like in our settings.',
]
const asked = [first, second, third]

describe('a dialog that asks for consent', () => {
  test('is three paragraphs or more that speak to their reader of it', () => {
    const reading = read(text(...story, ...asked))
    expect(dialog(reading).map(({ at, kind, reason, rule }) => [at, kind, reason, rule])).toEqual(
      [4, 5, 6].map((at) => [at, 'boilerplate', 'legal', 'legal/dialog']),
    )
    expect(says(...story, first, second)).toEqual([])
  })

  test.each(['cookie', 'personal data', 'personal information', 'your privacy', 'your data', 'privacy policy'])(
    'of %s',
    (topic) => {
      const last = `You can read on this page at any time what we do about the ${topic} of yours.`
      expect(says(...story, first, second, last)).toEqual([first, second, last])
    },
  )

  test('in four words of a hundred', () => {
    const told = (count: number) => `You find cookies in ${words(count - 4, 'the')}.`
    expect(says(...story, first, second, told(25))).toHaveLength(3)
    expect(says(...story, first, second, told(26))).toEqual([])
    expect(says(...story, first, second, `Nobody there keeps cookies in ${words(10, 'the')}.`)).toEqual([])
  })

  test('headings and buttons round it and in it go with it', () => {
    const [heading, button] = ['Right to opt out of the sale of personal data', 'Confirm my choices']
    expect(
      says(...story, heading, 'Privacy', first, 'Needed', second, '***', third, button, '***', 'Always active'),
    ).toEqual([heading, 'Privacy', first, 'Needed', second, '', third, button, '', 'Always active'])
    expect(says(...story, ...asked, 'Bells and towers', button)).toEqual(asked)
    expect(says(heading, ...asked, ...story)).toEqual([heading, ...asked])
  })

  test('a label has fourteen words at most, and is no paragraph', () => {
    const label = (count: number) => `Privacy ${words(count - 1)}`
    expect(says(...story, ...asked, label(14))).toHaveLength(4)
    expect(says(...story, ...asked, label(15))).toHaveLength(3)
    expect(says(...story, ...asked, 'They spoke of privacy and of consent for an hour.')).toHaveLength(3)
  })

  test('between two of its paragraphs stand five lines at most, one of them a paragraph', () => {
    const between = (...lines: readonly string[]) => says(...story, first, second, ...lines, third)
    const labels = (count: number) => Array.from({ length: count }, (_, i) => `Switch ${i}`)
    expect(between(...labels(5))).toHaveLength(8)
    expect(between(...labels(6))).toEqual([])
    const other = 'The switches of this sort are the ones that nobody ever moves.'
    expect(between(other)).toHaveLength(4)
    expect(between(other, other)).toEqual([])
  })

  test('sixty words of a story are left, or the text is about it', () => {
    expect(says(`${words(60)}.`, ...asked)).toEqual(asked)
    expect(says(`${words(59)}.`, ...asked)).toEqual([])
    expect(says(`${words(30)}.`, ...asked, `${words(30)}.`)).toEqual(asked)
  })

  test('two dialogs are two', () => expect(says(...asked, ...story, ...asked)).toEqual([...asked, ...asked]))

  test('a caption is no part of it', () => {
    const caption = `${second} Photograph: Jo Roe/EPA`
    expect(says(...story, first, caption, third)).toEqual([])
  })
})
