import { describe, expect, test } from 'vitest'
import { mailFurniture } from '../../../src/article/formats/mail-furniture.ts'
import { newsletter } from '../../../src/article/formats/newsletter.ts'
import { sheetOf } from '../../../src/article/formats/sheet/sheet-of.ts'
import { cut, plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const text = 'The boat sails.'
const paragraph = 'The boat of the night sails again at eleven in the spring.'
const foot = 'You are receiving this message because you asked for it in May.'
const browser = 'View this email in your browser'
const many = (count: number, row = text) => Array<string>(count).fill(row)

describe('what a mail program adds', () => {
  const read = (all: readonly string[], from = 0) => {
    const source = rows(...all)
    const { bodyEnd, parts } = mailFurniture(sheetOf(source), from)
    return { bodyEnd, parts: parts.map((part) => `${part.reason}: ${cut(source, part)}`) }
  }
  test.each([
    ['nothing', [text], 1, []],
    ['a signature', [text, '--', 'Jane'], 1, ['newsletter: --\nJane']],
    ['the footer of a list', [text, '_'.repeat(30), 'ferries'], 1, [`newsletter: ${'_'.repeat(30)}\nferries`]],
    ['the first of two', [text, 'Unsubscribe', text, '--', 'Jane'], 1, [`newsletter: Unsubscribe\n${text}\n--\nJane`]],
    ['a line of the browser', [browser, text], 2, [`newsletter: ${browser}`]],
    ['two of them', [text, browser, browser, text], 4, [`newsletter: ${browser}`, `newsletter: ${browser}`]],
    ['a prompt', [text, 'Read the full story here', text], 3, ['prompt: Read the full story here']],
    ['a prompt in the footer', [text, '--', 'Read more'], 1, ['newsletter: --\nRead more']],
    [
      'all in their order',
      [browser, 'Read more', text, '--'],
      3,
      [`newsletter: ${browser}`, 'prompt: Read more', 'newsletter: --'],
    ],
    [
      'a prompt over a line of the browser',
      ['Read more', browser, text],
      3,
      ['prompt: Read more', `newsletter: ${browser}`],
    ],
    [
      'a footer’s line over the first paragraph',
      [browser, 'The boat', 'Unsubscribe', paragraph, 'Unsubscribe'],
      4,
      [`newsletter: ${browser}`, 'newsletter: Unsubscribe'],
    ],
    ['a footer’s line that is a paragraph', [text, foot, 'Unsubscribe'], 1, [`newsletter: ${foot}\nUnsubscribe`]],
    [
      'a footer right under a line of the browser',
      [browser, 'Unsubscribe', text],
      1,
      [`newsletter: ${browser}`, `newsletter: Unsubscribe\n${text}`],
    ],
    [
      'a line of both kinds over the text',
      ['Was this email forwarded to you? Sign up here', text],
      2,
      ['newsletter: Was this email forwarded to you? Sign up here'],
    ],
    ['a footer above a long row', [text, '--', 'a'.repeat(400)], 3, []],
    ['a footer above a row of 399', [text, '--', 'a'.repeat(399)], 1, [`newsletter: --\n${'a'.repeat(399)}`]],
    ['a browser line in the eighth row', [...many(7), browser, text], 9, [`newsletter: ${browser}`]],
    ['one in the ninth', [...many(8), browser, text], 10, []],
    ['a footer of forty rows', [text, '--', ...many(39)], 1, [`newsletter: ${rows('--', ...many(39))}`]],
    ['one of forty-one', [text, '--', ...many(40)], 42, []],
  ] as const)('%s', (_, all, bodyEnd, parts) => expect(read(all)).toEqual({ bodyEnd, parts }))

  test('a long row that begins like a footer is text', () => {
    expect(read([text, `Unsubscribe ${'a'.repeat(400)}`, '--'])).toEqual({ bodyEnd: 2, parts: ['newsletter: --'] })
  })

  test('below a row', () => {
    expect(read([paragraph, 'Unsubscribe', paragraph, '--'], 1)).toEqual({ bodyEnd: 3, parts: ['newsletter: --'] })
    expect(read([browser, '--', text, 'Read more', '--'], 2)).toEqual({
      bodyEnd: 4,
      parts: ['prompt: Read more', 'newsletter: --'],
    })
    expect(read([...many(5), browser, ...many(7), browser, text], 5)).toEqual({
      bodyEnd: 15,
      parts: [`newsletter: ${browser}`],
    })
  })
})

describe('a newsletter', () => {
  const read = (...all: readonly string[]) => shown(newsletter, rows(...all))
  test('that a browser shows, with a footer', () => {
    expect(read(browser, text, 'Unsubscribe')).toEqual(
      plainly({ text, parts: [`newsletter: ${browser}`, 'newsletter: Unsubscribe'] }),
    )
    expect(read(browser, `# ${text}`, 'Unsubscribe')?.markdown).toBe(true)
  })

  const support = 'Bay Letters is a reader-supported publication. Subscribe.'
  test('of Substack', () => {
    expect(read('The boat', 'Oct 14, 2025 ∙ Paid', '12', text, support, 'Share', text, 'Restack')).toEqual(
      plainly({
        text: `${rows('The boat', 'Oct 14, 2025 ∙ Paid')}\n\n${text}\n\n${text}`,
        parts: ['newsletter: 12', `newsletter: ${support}`, 'newsletter: Share', 'newsletter: Restack'],
      }),
    )
    expect(read('Share', text, support, 'Restack', '--', 'Like')?.parts).toEqual([
      'newsletter: Share',
      `newsletter: ${support}`,
      'newsletter: Restack',
      'newsletter: --\nLike',
    ])
  })

  test.each([
    ['a browser line alone', [browser, text]],
    ['a footer alone', [text, 'Unsubscribe']],
    ['one sign of Substack', [text, support, 'Share']],
    ['a prompt and a footer', ['Read more', text, 'Unsubscribe']],
  ])('%s: none', (_, all) => expect(read(...all)).toBeNull())
})
