import { describe, expect, test } from 'vitest'
import { social } from '../../../src/article/formats/social.ts'
import { plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const text = 'The boat sails.'
const read = (...all: readonly string[]) => shown(social, rows(...all))

describe('a post of a page', () => {
  const told = (more: object = {}) => plainly({ text, parts: ['share: See less\nLike'], told: true, ...more })
  test.each([
    ['name and time', ['Orrin Herald', '3 h ·', text], told({ fields: ['outlet: Orrin Herald'] })],
    [
      'name and day',
      ['Orrin Herald', '14 October 2025', text],
      told({ fields: ['outlet: Orrin Herald', 'published: 14 October 2025'] }),
    ],
    [
      'a row between name and time',
      ['Orrin Herald', 'Follow', '3 h ·', text],
      told({ fields: ['outlet: Orrin Herald'] }),
    ],
    [
      'two rows between them',
      ['Orrin Herald', 'Follow', 'Like', '3 h ·', text],
      told({ text: rows('Orrin Herald', 'Follow', 'Like', '3 h ·', text) }),
    ],
    ['no name', [text], told()],
    ['a time over it', ['3 h ·', text], told({ text: rows('3 h ·', text) })],
    [
      'a headline',
      ['Orrin Herald', '3 h ·', 'The boat', '', text],
      told({
        fields: ['outlet: Orrin Herald', 'title: The boat'],
        parts: ['title: The boat', 'share: See less\nLike'],
      }),
    ],
    ['a first sentence', [text, '', text], told({ text: rows(text, '', text) })],
    ['a first row over another', ['The boat', text], told({ text: rows('The boat', text) })],
    ['a first row of 140 characters', ['a'.repeat(140), '', text], told({ text: rows('a'.repeat(140), '', text) })],
    [
      'a headline of 139',
      ['a'.repeat(139), '', text],
      told({ fields: [`title: ${'a'.repeat(139)}`], parts: [`title: ${'a'.repeat(139)}`, 'share: See less\nLike'] }),
    ],
  ])('%s', (_, all, expected) => expect(read(...all, 'See less', 'Like')).toEqual(expected))

  test('all that stands behind its text is the platform’s', () => {
    expect(read(text, 'See less', 'All reactions:', '12', '3 comments', 'Jane Roe', 'Write a comment…')).toEqual(
      told({ parts: ['share: See less\nAll reactions:\n12\n3 comments\nJane Roe\nWrite a comment…'] }),
    )
    expect(read(text, '3 comments', '12 shares', 'See less', 'Like')?.parts).toEqual([
      'share: 3 comments\n12 shares\nSee less\nLike',
    ])
    expect(read('See less')).toEqual(told({ text: '', parts: ['share: See less'] }))
  })

  test('that is twenty-eight rows at the most', () => {
    const source = (count: number) => read(text, 'All reactions:', ...Array<string>(count - 1).fill('12'))
    expect(source(28)?.text).toBe(text)
    expect(source(29)).toBeNull()
  })
})

describe('a post of a channel', () => {
  test.each([
    ['an address', [text], ['t.me/orrin'], false],
    [
      'several lines',
      ['**The boat**', text],
      ['[Read more on our site](https://a.example/)', '@orrin | Boost the channel'],
      true,
    ],
    ['six lines', [text, 't.me/a'], ['t.me/b', 't.me/c', 't.me/d', 't.me/e', 't.me/f', 't.me/g'], false],
    ['nothing over them', ['t.me/a'], ['t.me/b'], false],
  ])('%s', (_, all, last, markdown) =>
    expect(read(...all, ...last)).toEqual(
      plainly({ text: rows(...all), parts: [`share: ${rows(...last)}`], markdown }),
    ),
  )

  test.each([
    ['no channel', [text, '@orrin']],
    ['one in the text', ['t.me/orrin', text]],
    ['nothing', [text]],
  ])('%s: none', (_, all) => expect(read(...all)).toBeNull())
})
