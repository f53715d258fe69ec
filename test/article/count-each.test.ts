import { expect, test } from 'vitest'
import { countEach } from '../../src/article/count-each.ts'

test('how often each value is met', () => {
  expect([...countEach(['b', 'a', 'b', 'b'])]).toEqual([
    ['b', 3],
    ['a', 1],
  ])
  expect(countEach([]).size).toBe(0)
})
