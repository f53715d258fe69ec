import { describe, expect, test } from 'vitest'
import { captionsOf } from '../../../src/article/claims/captions-of.ts'
import { read, story, words } from './read.ts'

/** The lines of a text that are captions; each argument is a block. */
function captions(...blocks: readonly string[]): string[] {
  const reading = read([...blocks, story[0]].join('\n\n'))
  const found = captionsOf(reading)
  expect(found).toHaveLength(reading.lines.length)
  return reading.lines.filter((_, at) => found[at]).map(({ text }) => text)
}
const credit = 'Photograph: Jo Roe/EPA'
const picture = (alternative: string) => `![${alternative}](/a.jpg)`

describe('a line is a caption', () => {
  test('under a picture, with who took it in brackets', () => {
    const shown = 'The bell, at rest. (Carrow Courier)'
    expect(captions(picture(''), shown)).toContain(shown)
    expect(captions(shown)).toEqual([])
    expect(captions(picture(''), shown.replace('(C', '(c'))).not.toContain(shown)
    const long = `${'The bell hung there. '.repeat(15)}(Carrow Courier)`
    expect(captions(picture(''), long)).not.toContain(long)
  })
  test('by its own form', () => {
    expect(captions('Bells', credit)).toEqual([credit])
    expect(captions(`# ${credit}`)).toEqual([])
    expect(captions('- [Photograph: Jo Roe](/a)/EPA')).toHaveLength(1)
    expect(captions(`- [${credit}](/a)`)).toEqual([])
    expect(captions(`- ${credit}`)).toEqual([credit])
    expect(captions(`[${credit}](/a)`)).toEqual([credit])
  })

  describe('by an agency in brackets behind it, which signs', () => {
    const [shown, said] = ['The bell hangs over the east gate of the old harbour on Monday. (AFP)', story[1]!]
    /** The captions among blocks, with nothing behind them. */
    const of = (...blocks: readonly string[]) => {
      const reading = read(blocks.join('\n\n'))
      const found = captionsOf(reading)
      return reading.lines.filter((_, at) => found[at]).map(({ text }) => text)
    }
    test('the last paragraph', () => {
      expect(of(said, shown)).toEqual([])
      expect(of(said, shown, 'Share')).toEqual([])
      expect(of(said, shown.replace('. (', ' ('))).toHaveLength(1)
      expect(of(said, shown.replace('AFP', 'Getty'))).toHaveLength(1)
    })
    test('a brief under its dateline', () => {
      expect(of(`BELD, Norland — ${shown}`)).toEqual([])
      expect(of(shown)).toEqual([shown])
    })
    test('no paragraph with others behind it, none behind a picture or a caption', () => {
      expect(of(said, shown, said)).toEqual([shown])
      expect(of(said, picture('Bell'), shown)).toContain(shown)
      expect(of(said, `Pictured: ${shown.replace(' (AFP)', '')}`, shown)).toHaveLength(2)
    })
  })

  test('behind a picture and who took it', () => {
    const shown = 'The bell in the east tower'
    const by = `${picture('Iron')}Jo Roe`
    expect(captions(by, shown)).toContain(shown)
    expect(captions(by, 'The bell in the')).not.toContain('The bell in the')
    expect(captions(by, `${shown}.`)).not.toContain(`${shown}.`)
    expect(captions(by, `[${shown}](/a)`)).not.toContain(shown)
    expect(captions(by, 'Updated on 4 March 2025 at 6:42 pm')).toEqual([])
    expect(captions('Jo Roe', shown)).not.toContain(shown)
    expect(captions(`${picture('Iron')}Bells`, shown)).not.toContain(shown)
  })

  describe('by a credit that was glued to it', () => {
    test('or cut off inside a bracket', () => {
      expect(captions(`The quay at dawn${credit}`)).toEqual(['The quay at dawn', credit])
      expect(captions('The quay at dawn', credit)).toEqual([credit])
      expect(captions(`The quay at dawn\n${credit}`)).toEqual([credit])
      expect(captions(`<td>The quay at dawn</td><td>${credit}</td>`)).toEqual([credit])
      expect(captions(`The quay at dawn (\n${credit}`)).toEqual(['The quay at dawn (', credit])
    })
    test('a sentence of thirty-six words', () => {
      const glued = (count: number) => `${words(count)}.${credit}`
      expect(captions(glued(36))).toHaveLength(2)
      expect(captions(glued(37))).toEqual([credit])
      expect(captions(`${words(37)}${credit}`)).toHaveLength(2)
    })
    test('and to nothing else', () => {
      const said = `${words(12)}.`
      expect(captions(`${said}Boats lay at the quay of Kell.${credit}`)).toEqual([credit])
    })
    test('a rule is none', () => expect(captions(`***\n${credit}`)).toEqual([credit]))
  })

  describe('as the words of the picture over it', () => {
    const alternative = 'Two men on the quay at Kell'
    test('where both say the same', () => {
      expect(captions(picture(alternative), alternative)).toEqual([alternative])
      expect(captions(picture(alternative), `${alternative} in May`)).toEqual([`${alternative} in May`])
      expect(captions(picture(`${alternative} in May`), alternative)).toEqual([alternative])
      expect(captions(picture('A tower'), alternative)).toEqual([])
      expect(captions('Bells', alternative)).toEqual([])
      expect(captions(`${picture(alternative)} Boats`, alternative)).toEqual([])
    })
    test('in thirteen letters or more', () => {
      expect(captions(picture('Two men at it'), 'Two men at it')).toEqual(['Two men at it'])
      expect(captions(picture('Two men at Or'), 'Two men at O')).toEqual([])
      expect(captions(picture('Two men at i'), 'Two men at it')).toEqual([])
    })
    test('in their first sixty', () => {
      const same = `Two men ${'o'.repeat(52)}`
      expect(captions(picture(`${same} and a boat`), `${same} with bells`)).toHaveLength(1)
      expect(captions(picture(`${same.slice(2)} and a boat`), `${same.slice(2)} with bells`)).toEqual([])
    })
    test('or share four words of ten, three at least', () => {
      const said = 'Boats with brown sails under the tower'
      expect(captions(picture('The tower, with boats before dawn'), said)).toEqual([said])
      expect(captions(picture('The tower, boats before dawn'), said)).toEqual([])
      const long = (count: number) =>
        `Boats with tower ${Array.from({ length: count }, (_, i) => `kell${i}`).join(' ')}`
      expect(captions(picture('The tower, with boats before dawn'), long(4))).toHaveLength(1)
      expect(captions(picture('The tower, with boats before dawn'), long(5))).toEqual([])
    })
    test('of which 1,500 characters are read', () => {
      const filled = (count: number) => picture(`${'o'.repeat(count - 1)} tower boats sails`)
      expect(captions(filled(1483), 'Tower, boats, and sails')).toHaveLength(1)
      expect(captions(filled(1484), 'Tower, boats, and sails')).toEqual([])
    })
    test('three words, and just four of ten', () => {
      expect(captions(picture('The tower, with boats before dawn'), 'Boats under the tower')).toEqual([])
      const said = (count: number) =>
        `Boats with tower ${Array.from({ length: count }, (_, i) => `kell${i}`).join(' ')}`
      expect(captions(picture('The tower, with boats, kell0 dawn'), said(7))).toHaveLength(1)
      expect(captions(picture('The tower, with boats, kell0 dawn'), said(8))).toEqual([])
    })
    test('in one sentence', () => {
      const said = 'Boats lie with brown sails. The tower is behind.'
      expect(captions(picture('The tower, with boats and sails'), said)).toEqual([])
    })
    test('of seventy words', () => {
      const long = (count: number) => `${alternative} ${words(count - 7)}`
      expect(captions(picture(alternative), long(70))).toHaveLength(1)
      expect(captions(picture(alternative), long(71))).toEqual([])
    })
    test('not a writer’s name under the writer’s picture', () => {
      expect(captions(picture('By Mara Quillington'), 'By Mara Quillington')).toEqual([])
      expect(captions(picture('Mara Quillington'), 'Mara Quillington', '3 May 2025')).toEqual([])
      expect(captions(picture('Mara Quillington'), 'Mara Quillington', 'Bells')).toEqual(['Mara Quillington'])
    })
  })

  test('said twice', () => {
    expect(captions(credit, credit.toUpperCase())).toHaveLength(2)
    expect(captions(credit, 'Photograph Jo Roe EPA')).toHaveLength(2)
    expect(captions('Bells', 'Bells')).toEqual([])
  })

  test('under a label over it, where it is no sentence', () => {
    expect(captions('Image caption,', 'Boats lie at the quay')).toEqual(['Image caption,', 'Boats lie at the quay'])
    expect(captions('Image caption,', 'Boats lie at the quay.')).toEqual(['Image caption,'])
    expect(captions(credit, 'Boats lie at the quay')).toEqual([credit])
  })

  test('"(File photo)" behind a sentence', () => {
    const said = 'Boats lie at the quay of Kell.'
    for (const label of ['(File photo)', 'File image)', '(pool)', '(Handout picture)'])
      expect(captions(said, label)).toContain(label)
    expect(captions('Boats lie at the quay of Kell', '(pic)')).toEqual([])
    expect(captions(said, '(Boats)')).toEqual([])
  })
})
