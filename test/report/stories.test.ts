import { expect, test } from 'vitest'
import { demoStories } from '../../src/cli/demo/demo-stories.ts'
import { texts } from './invented-stories.ts'

test('the demonstration of the command tells the same five stories', () => {
  expect(demoStories.map(({ text }) => text.trim())).toEqual(texts.map((text) => text.trim()))
})
