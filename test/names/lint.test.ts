import { describe, expect, test } from 'vitest'
import { extendedNames } from '../../src/lexicon/extended.ts'
import { coreNames } from '../../src/lexicon/names/core.ts'
import { rowsOf } from '../../src/lexicon/names/table.ts'
import { lint } from './lint.ts'
import { person, place } from './row.ts'

describe('the lint', () => {
  test.each([
    ['an English word', place('x', '', 'Lutsk|Luck', 'safe'), 'taken'],
    ['a given name', person('x', '', 'Pavel', 'Paul|Karen', 'safe'), 'taken'],
    ['a short form', place('x', '', 'Qom|Qum', 'safe'), 'short'],
    ['a repeated form', place('x', '', 'Kobani|Kobanî', 'safe'), 'repeats'],
    ['an exception without the form', place('x', '', 'Kyiv|Kiev', 'safe', { exceptions: ['chicken soup'] }), 'no form'],
    ['an anchored place without context', place('x', '', 'Odesa|Odessa', 'anchored'), 'without context'],
    ['a bad id', place('Kyiv City', '', 'Kyiv|Kiev', 'safe'), 'no slug'],
  ])('refuses %s', (_, row, fault) => {
    expect(lint([row]).join('\n')).toContain(fault)
  })

  test('refuses a form of another row', () => {
    const rows = [place('a', '', 'Kyiv|Kiev', 'safe'), place('b', '', 'Kiev Oblast|Kiev', 'safe')]
    expect(lint(rows).join('\n')).toContain('is a form of')
  })

  test('refuses one person in two rows', () => {
    const rows = [
      person('a', '', 'Sergei|Sergey', 'Lavrov', 'never'),
      person('b', '', 'Sergey', 'Lavrov|Lavroff', 'never'),
    ]
    expect(lint(rows).join('\n')).toContain('sergey lavrov is a')
  })
})

test('the lint refuses a slip that makes the name of somebody else', () => {
  expect(lint(rowsOf('#person slips\nMichael/Bennet')).join('\n')).toContain('michael bennett is somebody else')
})

describe('the rows', () => {
  test('of the core set have no fault', () => {
    expect(lint(coreNames())).toEqual([])
  })

  test('of the extended set have no fault', () => {
    expect(lint(extendedNames)).toEqual([])
  })

  test('are as many as promised', () => {
    expect(coreNames().length).toBeGreaterThanOrEqual(240)
    expect(extendedNames.length).toBeGreaterThanOrEqual(1200)
  })
})
