import { expect, test } from 'vitest'
import { meetingsOf } from '../../src/report/meetings.ts'

test('rows that share a hash meet, each named once and in order', () => {
  const meetings = meetingsOf([[7, 9], [1, 9], [2], [], [1, 7, 9]])
  expect([0, 1, 2, 3, 4].map(meetings)).toEqual([[1, 4], [0, 4], [], [], [0, 1]])
})
