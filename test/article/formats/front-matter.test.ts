import { describe, expect, test } from 'vitest'
import { frontMatter } from '../../../src/article/formats/front-matter.ts'
import { divided, plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const text = 'The boat sails.'
const told = (more: object = {}) => plainly({ fields: ['title: The boat sails'], text, markdown: true, ...more })
const head = rows('---', 'title: The boat sails', '---')
const read = (...all: readonly string[]) => shown(frontMatter, rows(...all))

describe('front matter', () => {
  test.each([
    ['in YAML', [head, text]],
    ['that three dots end', ['---', 'title: The boat sails', '...', text]],
    ['in TOML', ['+++', 'title = "The boat sails"', '+++', text], ['title: The boat sails ["The boat sails"]']],
    [
      'with keys that tell nothing, or the text',
      ['---', 'body: none', 'slug: boat', 'title: The boat sails', '---', text],
    ],
  ])('%s', (_, all, fields = [...told().fields]) => expect(read(...all)).toEqual(told({ fields })))

  test.each([
    ['no fence over it', ['title: The boat sails', '---', text]],
    ['keys without a fence over them', ['title: The boat sails', 'date: May 4', '---', text]],
    ['an empty one', ['---', '---', 'title: The boat sails', '---', text]],
    ['no fence under it', ['---', 'title: The boat sails', text]],
    ['one of another kind', ['+++', 'title = "The boat sails"', '---', text]],
    ['no key in it', ['---', text, '---', 'title: The boat sails']],
    ['two hundred rows', ['---', 'title: The boat sails', ...Array<string>(198).fill('- x'), '---', text]],
  ])('%s: none', (_, all) => expect(read(...all)).toBeNull())

  test('has two hundred rows at the most', () => {
    expect(read('---', 'title: The boat sails', ...Array<string>(197).fill('slug: x'), '---', text)).toEqual(told())
  })
})

describe('what clippers put over the text', () => {
  test.each([
    ['tags', ['#omnivore #boats', '', text]],
    ['an excerpt', ['> ## Excerpt', '> The boat', '> sails.', '', '---', text]],
    ['an excerpt without a rule', ['> ## Excerpt', '> The boat.', '', text]],
    ['a link that reads on', ['[Read on Omnivore](https://a.example/)', '', text]],
    ['behind the title, within twelve rows', ['# A', '', '#readwise', '', text], '# A\n\n'],
  ])('%s', (_, all, over = '') => expect(read(head, ...all)).toEqual(told({ text: over + text })))

  test('the link to the page', () => {
    expect(read(head, '[Read Original](https://a.example/)', '', text)).toEqual(
      told({ fields: [...told().fields, 'url: https://a.example/'] }),
    )
  })

  test('two of them', () => {
    expect(read(head, '#readwise', '[Original](https://a.example/)', '> ## Excerpt', '> The boat.', text)).toEqual(
      told({ fields: [...told().fields, 'url: https://a.example/'] }),
    )
  })

  test('a list of the text is none', () => {
    expect(read(head, '> The boat', '> sails.', '---', text)?.text).toBe(rows('> The boat', '> sails.', '---', text))
  })

  test('stands among twelve rows', () => {
    const source = (count: number) => read(head, ...Array<string>(count).fill('It sails.'), '#readwise', text)?.text
    expect(source(11)).not.toContain('#readwise')
    expect(source(12)).toContain('#readwise')
  })
})

describe('a file of several', () => {
  const one = rows(head, text)
  test.each([
    ['two', `${one}\n\n${one}`, [one, one]],
    ['one', one, []],
    ['something over the first', `Notes\n${one}\n${one}`, []],
    ['TOML and YAML', `${one}\n+++\nheadline = "B"\n+++\nIt returns.`, [one, '+++\nheadline = "B"\n+++\nIt returns.']],
    [
      'lists, comments and what is indented',
      rows('---', 'tags:', '- a', '# b', '  c', 'title: A', '---', text, one),
      [rows('---', 'tags:', '- a', '# b', '  c', 'title: A', '---', text), one],
    ],
    ['three fences', rows(one, '---', one), [rows(one, '---'), one]],
    ['a text like a key', rows(head, 'Title: the pier', one), [rows(head, 'Title: the pier'), one]],
    ['a text between rules with a key in it', rows(one, '---', text, 'Title: the pier', '---', text), []],
    ['rules of the text', rows(one, '---', text, '---', 'slug: boat', '---'), []],
    ['a second without a title', rows(one, '---', 'slug: boat', '---', text), []],
    ['a second that nothing closes', rows(one, '---', 'title: B'), []],
  ])('%s', (_, file, parts) => expect(divided(frontMatter, file)).toEqual(parts))

  test('each has two hundred rows of front matter at the most', () => {
    const long = (count: number) => rows('---', 'title: A', ...Array<string>(count).fill('slug: x'), '---', text)
    expect(divided(frontMatter, rows(one, long(197)))).toEqual([one, long(197)])
    expect(divided(frontMatter, rows(one, long(199)))).toEqual([])
  })
})
