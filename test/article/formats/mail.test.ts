import { describe, expect, test } from 'vitest'
import { mail } from '../../../src/article/formats/mail.ts'
import { sheetOf } from '../../../src/article/formats/sheet/sheet-of.ts'
import { viewOf } from '../../../src/article/formats/view.ts'
import { withoutParts } from '../../../src/article/formats/without-parts.ts'
import { divided, plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const head = 'From: news@orrin.example\nSubject: The boat sails'
const fields = ['title: The boat sails']
const text = 'It sails at eleven.'
const read = (source: string) => shown(mail, source)
const titleOf = (source: string) => read(source)?.fields[0]

describe('the header of a message', () => {
  test.each([
    ['at the top', rows(head, '', text)],
    ['set in, with the text right under it', rows(head, text).replace(/^/gm, '  ')],
    ['the subject first', rows('Subject: The boat sails', 'From: a@b.example', 'To: the desk', '', text)],
    [
      'sent on, the subject first',
      rows('Begin forwarded message:', 'Subject: The boat sails', 'From: a@b.example', 'To: the desk', '', text),
    ],
    [
      'in an mbox, the subject first',
      rows(
        'From a@b.example Tue Oct 14 06:05:00 2025',
        'Subject: The boat sails',
        'From: a@b.example',
        'To: the desk',
        '',
        text,
      ),
    ],
    ['behind the line of an mbox', rows('From a@b.example Tue Oct 14 06:05:00 2025', head, '', text)],
    ['behind a note and "Original Message"', rows('fyi', '', '-----Original Message-----', head, '', text)],
    [
      'behind the last of two such lines',
      rows('-- forwarded message --', '', 'Begin forwarded message:', head, '', text),
    ],
    ['two blank lines under a note', rows('Begin forwarded message:', '', '', head, '', text)],
    ['under a note without any line', rows('fyi', 'Jane', 'From: a@b.example', 'Subject: The boat sails', '', text)],
    ['the first of two under a note', rows('fyi', head, '', text)],
    ['in bold, as Outlook prints it', rows('fyi', '**From:** a@b.example', '**Subject:** The boat sails', '', text)],
    ['with a blank line between its rows', rows('From: a@b.example', '', 'Subject: The boat sails', '', text)],
    ['with an unknown row', rows('From: a@b.example', 'X-Mark: 9', 'Subject: The boat sails', '', text)],
    [
      'with a row that runs on',
      rows(
        'From: a@b.example',
        'To: the desk',
        ' and others',
        ' of it',
        '\tat all',
        'Subject: The boat sails',
        '',
        text,
      ),
    ],
    [
      'with a row that runs on at the margin',
      rows('From: a@b.example', 'To: the desk', 'and others', 'Subject: The boat sails', '', text),
    ],
  ])('%s', (_, source) => expect(read(source)).toEqual(plainly({ fields, text })))

  test.each([
    ['one label alone', rows('Subject: The boat sails', '', text)],
    ['a note over other labels', rows('fyi', 'Cc: the desk', 'Subject: The boat sails', 'From: a@b.example', '', text)],
    ['one known label', rows('From: a@b.example', 'X-Mark: 9', '', text)],
    ['no sender and no subject', rows('To: desk@beld.example', 'Date: 14 October 2025', '', text)],
    ['a label in the text', rows('The boat sails.', text, 'Subject: The boat sails', 'From: a@b.example')],
    ['two blank lines between the labels', rows('From: a@b.example', '', '', 'Subject: The boat sails', '', text)],
    ['a forwarded line and no header', rows('Begin forwarded message:', '', text)],
    ['a forwarded line at the end', rows('To: The desk', 'Begin forwarded message:')],
    ['a sender over a row that is no label', rows('fyi', 'From: a@b.example', 'The desk', 'Subject: The boat sails')],
  ])('%s is none', (_, source) => expect(read(source)).toBeNull())

  test('begins within thirty rows', () => {
    const under = (notes: number) => read(rows(...Array<string>(notes).fill('a note'), head, '', text))
    expect(under(29)).toEqual(plainly({ fields, text }))
    expect(under(30)).toBeNull()
  })

  test('ends where two rows at the margin follow that are none of it', () => {
    expect(read(rows(head, 'The boat', 'sails at', 'To: the pier', '', text))?.text).toBe(
      rows('The boat', 'sails at', 'To: the pier', '', text),
    )
    expect(read(rows(head, 'The boat', 'X-Mark: 9', '', text))?.text).toBe(text)
  })

  test.each([['Mark: it sails.'], ['It sails.', 'Mark: eleven.']])(
    'ends at a blank line, whatever stands under it: %s',
    (...body) => expect(read(rows(head, '', ...body))?.text).toBe(rows(...body)),
  )

  test('is the one at the top where nothing of a message stands under a line that sends one on', () => {
    const body = rows('Begin forwarded message:', text)
    expect(read(rows(head, '', body))).toEqual(plainly({ fields, text: body }))
  })

  test('alone holds no text', () => expect(read(head)).toEqual(plainly({ fields })))

  test('holds day, writer, outlet and address', () => {
    const source = rows(
      head,
      'Date: 14 October 2025',
      'Author: Jane Roe',
      'Source: [Bay] Orrin Herald',
      'Link: https://a.example/',
      '',
      text,
    )
    expect(read(source)?.fields).toEqual([
      ...fields,
      'published: 14 October 2025',
      'authors: Jane Roe',
      'outlet: [Bay] Orrin Herald',
      'url: https://a.example/',
    ])
  })
})

describe('the subject', () => {
  test.each([
    'Re: The boat sails',
    'FW: RE: The boat sails',
    '[ferries] The boat sails',
    'Breaking news: The boat sails',
  ])('%s', (subject) =>
    expect(titleOf(rows('From: a@b.example', `Subject: ${subject}`, '', text))).toBe(
      `title: The boat sails [${subject}]`,
    ),
  )

  const subject = (row: string, line: string, above = 0) =>
    titleOf(rows('From: a@b.example', `Subject: ${row}`, '', ...Array<string>(above).fill(text), line))
  test('is the line of the text that it ends in', () => {
    const printed = ' [Bay Letters | The boat sails]'
    expect(subject('Bay Letters | The boat sails', '# The boat sails')).toBe(`title: The boat sails${printed}`)
    expect(subject('Bay Letters | The boat sails', 'The boat sails', 9)).toBe(`title: The boat sails${printed}`)
    expect(subject('Bay Letters | The boat sails', 'The boat sails', 10)).toBe('title: Bay Letters | The boat sails')
    expect(subject('Bay Letters | The boat sails', 'A boat sails')).toBe('title: Bay Letters | The boat sails')
  })
  test('is not shortened to two words', () => {
    expect(subject('Bay Letters | The boat sails', 'boat sails')).toBe('title: Bay Letters | The boat sails')
  })
})

describe('the text of a message', () => {
  test.each([
    ['an address alone on its first row', rows('https://a.example/boat', '', text), 'url: https://a.example/boat'],
    ['in angle brackets', rows('<https://a.example/boat>', '', text), 'url: https://a.example/boat'],
    ['quoted', rows('> https://a.example/boat', '>', `> ${text}`), 'url: https://a.example/boat'],
  ])('its address: %s', (_, body, url) =>
    expect(read(rows(head, '', body))).toMatchObject({ fields: [...fields, url], text }),
  )

  test('an address further down is text', () => {
    const body = rows(text, '', 'https://a.example/boat')
    expect(read(rows(head, '', body))).toEqual(plainly({ fields, text: body }))
  })

  test('is Markdown where it has marks of it, and not for those of its header', () => {
    expect(read(rows(head, '', '# The boat', '', text))?.markdown).toBe(true)
    expect(read(rows('From: **Orrin Herald**', 'Subject: The boat sails', '', text))?.markdown).toBe(false)
  })

  test('loses its quotation marks where four of five rows have them', () => {
    expect(read(rows(head, '', '> One', '> two.', '>', '> > Three', '', '> four.'))?.text).toBe(
      rows('One', 'two.', '', 'Three', '', 'four.'),
    )
    expect(read(rows(head, '', '> One', '> two', '> three', '> four', 'five.'))?.text).toBe(
      rows('One', 'two', 'three', 'four', 'five.'),
    )
    const few = rows('> One', '> two', '> three', 'four.')
    expect(read(rows(head, '', few))?.text).toBe(few)
  })

  test('ends at the signature, and has prompts and a browser line taken out', () => {
    const source = rows(
      head,
      '',
      'View this email in your browser',
      '',
      text,
      '',
      'Read more',
      '',
      'It returns at six.',
      '',
      '--',
      'Jane',
    )
    expect(read(source)).toEqual(
      plainly({
        fields,
        text: rows(text, '', 'It returns at six.'),
        parts: ['newsletter: View this email in your browser', 'prompt: Read more', 'newsletter: --\nJane'],
      }),
    )
  })
})

test('what stands between two parts', () => {
  const source = 'a\nb\nc\nd\ne'
  const sheet = sheetOf(source)
  const part = (start: number, end: number) => ({ kind: 'boilerplate' as const, start, end })
  const left = (from: number, to: number, ...parts: readonly (readonly [number, number])[]) =>
    viewOf(
      source,
      withoutParts(
        sheet,
        from,
        to,
        parts.map(([start, end]) => part(start, end)),
      ),
    ).text.replaceAll('\n\n', '|')
  expect(left(0, 5, [2, 3], [6, 9])).toBe('a|c')
  expect(left(0, 5, [0, 1], [4, 5])).toBe('b|d\ne')
  expect(left(1, 3, [0, 1], [8, 9])).toBe('b\nc')
  expect(left(0, 2, [2, 9])).toBe('a')
})

describe('an mbox', () => {
  const line = 'From a@b.example Tue Oct 14 06:05:00 2025'
  const one = rows(line, head, '', text)
  test('is divided where a message begins', () => {
    expect(divided(mail, `${one}\n\n${one}\n\n${one}\n`)).toEqual([one, one, one])
    const short = rows(line, 'Subject: The boat sails', '', text)
    expect(divided(mail, `${short}\n\n${short}`)).toEqual([short, short])
  })
  test.each([
    ['one message', one],
    ['something over the first', `fyi\n\n${one}\n\n${one}`],
    ['a quoted line without a header', `${one}\n\n${line}\n\n${text}`],
  ])('%s is not', (_, file) => expect(divided(mail, file)).toEqual([]))
})
