import { describe, expect, test } from 'vitest'
import { tagged } from '../../../src/article/formats/tagged.ts'
import { divided, plainly, shown } from './shown.ts'

const form = tagged('trec', /<doc/i, {
  article: 'doc',
  fields: { head: 'title', hl: 'title', by: 'authors', p: 'dateline' },
  body: ['text', 'lead'],
  paragraph: 'p',
  dated: /day="(\d{8}|\d{4}-\d\d-\d\d)"/,
  close: /^end$/i,
  agency: 'Reuters',
})
const bare = tagged('rcv1', /<doc/i, { article: 'doc', fields: { head: 'title' }, body: ['text'], paragraph: 'p' })
const agency = 'agency: Reuters []'
const told = (text: string, ...fields: readonly string[]) => plainly({ text, fields, told: true })
const read = (source: string) => shown(form, source)

describe('a form whose tags are its labels', () => {
  type Row = [what: string, source: string, text: string, fields: string[], day?: string[]]
  test.each([
    ['a text', '<doc><text>The boat sails.</text></doc>', 'The boat sails.', []],
    ['paragraphs', '<doc><text>loose<p>One</p><p> Two </p></text></doc>', 'One\n\nTwo', []],
    [
      'a paragraph of two rows',
      '<doc><text><p>The boat\nsails.</p><p>One.</p></text></doc>',
      'The boat sails.\n\nOne.',
      [],
    ],
    ['the first of two bodies', '<doc><lead>One</lead><text>Two</text></doc>', 'Two', []],
    ['the second, where it is alone', '<doc><lead>One</lead></doc>', 'One', []],
    [
      'bodies of one name',
      '<doc><text>One</text><by>Jo Roe</by><text>Two</text></doc>',
      'One\n\nTwo',
      ['authors: Jo Roe'],
    ],
    [
      'their paragraphs',
      '<doc><text><p>One</p></text><p>BELD</p><text>a<p>Two</p></text></doc>',
      'One\n\nTwo',
      ['dateline: BELD'],
    ],
    ['those of its own alone', '<doc><text>One</text></doc><doc><text>Two</text></doc>', 'One', []],
    ['its end', '<doc><text>One two\n END\n</text></doc>', 'One two', []],
    ['an end of a paragraph', '<doc><text>The\nend\nof it</text></doc>', 'The of it', []],
    [
      'fields in the order of the form',
      '<doc><by>Jane Roe</by><hl>B</hl><head>A</head><text>One</text></doc>',
      'One',
      ['title: A', 'title: B', 'authors: Jane Roe'],
    ],
    ['a field behind the text', '<doc><text>One</text><head>A</head></doc>', 'One', ['title: A']],
    ['a field in the text', '<doc><text><head>A</head>One</text></doc>', 'One', ['title: A']],
    [
      'fields in the text, behind a sign',
      '<doc><text>&#2;<head>A</head>\n<by>Jane Roe</by> One</text></doc>',
      'One',
      ['title: A', 'authors: Jane Roe'],
    ],
    [
      'a field at the end of the text',
      '<doc><text>One <head>A</head></text></doc>',
      'One <head>A</head>',
      ['title: A'],
    ],
    [
      'a paragraph for a field',
      '<doc><p>BELD</p><text><p>One</p></text><p>ORRIN</p></doc>',
      'One',
      ['dateline: BELD', 'dateline: ORRIN'],
    ],
    [
      'tags and entities in a field',
      '<doc><head><b> A </b>&lt;B&gt; &amp;lt;</head><text>One</text></doc>',
      'One',
      ['title: A <B> &lt; [<b> A </b>&lt;B&gt; &amp;lt;]'],
    ],
    ['a day', '<doc day="20251014"><text>One</text></doc>', 'One', [], ['published: 2025-10-14 [20251014]']],
    [
      'a day with dashes, indented',
      'x\n  <doc day="2025-10-14"><text>One</text></doc>',
      'One',
      [],
      ['published: 2025-10-14'],
    ],
  ] as Row[])('%s', (_, source, text, fields, day = []) =>
    expect(read(source)).toEqual(told(text, ...fields, ...day, agency)),
  )

  test.each([
    ['no text', '<doc><head>A</head></doc>'],
    ['no article', '<text>One</text>'],
    ['nothing', ' \n'],
  ])('%s: none', (_, source) => expect(read(source)).toBeNull())

  test('a day far behind is none', () => {
    expect(read(`<doc>${' '.repeat(384)}day="20251014"<text>One</text></doc>`)?.fields).toEqual([agency])
    expect(read(`<doc>${' '.repeat(380)}day="20251014"<text>One</text></doc>`)?.fields).toHaveLength(2)
  })

  test('a form with no agency, day or end', () => {
    expect(shown(bare, '<doc day="20251014"><head>A</head><text>One\nend</text></doc>')).toEqual(
      told('One end', 'title: A'),
    )
  })

  test('a file has its articles', () => {
    const one = '<doc><text>One</text></doc>'
    expect(divided(form, `x\n${one}\n${one}`)).toEqual([one, one])
    expect([divided(form, '<text>One</text>'), divided(form, ' \n')]).toEqual([[], []])
  })
})
