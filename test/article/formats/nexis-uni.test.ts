import { describe, expect, test } from 'vitest'
import { nexisUni } from '../../../src/article/formats/nexis-uni.ts'
import { divided, plainly, shown } from './shown.ts'

const rows = (...all: readonly string[]) => all.join('\n')
const text = 'The boat sails.'
const head = ['The boat sails', 'Orrin Herald', 'October 14, 2025 Tuesday', '', 'Length: 96 words']
const foot = ['Load-Date: October 15, 2025', '', 'End of Document']
const fields = ['published: October 14, 2025 Tuesday', 'outlet: Orrin Herald', 'title: The boat sails']
const told = (more: object = {}) => plainly({ fields, text, told: true, ...more })
/** A file with these rows between "Body" and its foot. */
const body = (...all: readonly string[]) => shown(nexisUni, rows(...head, 'Body', '', ...all, '', ...foot))

describe('Nexis Uni', () => {
  test.each([
    ['text', [text]],
    ['in bold', [text, '', '**Classification**', 'Language: ENGLISH']],
    ['notes under it', [text, '', 'Notes', '', 'The time is that of Beld.']],
    ['the words of a web page', ['FULL TEXT', '', text]],
    ['an abstract without a text of its own', ['Abstract', '', text]],
    ['an abstract over nothing', ['Abstract', 'Full text:', '', text], 'Full text:\n\n'],
  ])('%s', (_, all, over = '') => expect(body(...all)).toEqual(told({ text: over + text })))

  test('a summary of a web page', () => {
    expect(body('ABSTRACT', 'It is late.', 'It sails.', 'FULL TEXT', text)).toEqual(
      told({ fields: [...fields, 'standfirst: It is late. It sails. [It is late.\nIt sails.]'] }),
    )
  })

  test('a summary of one row', () => {
    expect(body('ABSTRACT', 'It is late.', 'FULL TEXT', text)).toEqual(
      told({ fields: [...fields, 'standfirst: It is late.'] }),
    )
  })

  test('nothing over the body, nothing in it', () => {
    expect(shown(nexisUni, rows('Body', text, ...foot))).toEqual(told({ fields: [] }))
    expect(shown(nexisUni, rows(...head, 'Body', ...foot))).toEqual(told({ text: '' }))
  })

  test('a word of the foot that stands far over it is a crosshead', () => {
    const many = (count: number) => body(text, '', 'Notes', ...Array<string>(count).fill('\nIt sails.'))?.text
    expect(many(7)).toBe(text)
    expect(many(8)).toContain('Notes')
  })

  test('what stands under "Graphic" is a caption', () => {
    expect(body(text, '', '**Graphic**', '', 'The pier', '', 'at night.')).toEqual(
      told({ parts: ['caption: The pier\n\nat night.'] }),
    )
    expect(body(text, '', 'Graphic')).toEqual(told())
    expect(body('Notes', '', 'Graphic', '', 'The pier.')).toEqual(told({ text: '', parts: ['caption: The pier.'] }))
  })

  test('a note over the text is none of it', () => expect(body('Link')).toEqual(told({ text: '' })))

  test.each([
    ['no "Body"', rows(...head, text, ...foot)],
    ['no foot', rows(...head, 'Body', text)],
    ['a foot over the body', rows(...foot, ...head, 'Body', text)],
  ])('%s: none', (_, source) => expect(shown(nexisUni, source)).toBeNull())

  test('a file is divided at "End of Document"', () => {
    const one = rows(...head, 'Body', '', text, '', ...foot)
    expect(divided(nexisUni, `${one}\n\n${one}`)).toEqual([one, one])
    expect(divided(nexisUni, `Page 1\n\nUser name\n\n${one}`)).toEqual([one])
    expect(divided(nexisUni, `End of Document\n${one}\nCover\nEnd of Document\n${one}`)).toEqual([one, one])
    const bare = rows('Body', text, 'End of Document')
    expect(divided(nexisUni, `${bare}\n${bare}`)).toEqual([bare, bare])
    expect(divided(nexisUni, rows('October 14, 2025', bare))).toEqual([rows('October 14, 2025', bare)])
    expect(divided(nexisUni, text)).toEqual([])
  })
})
