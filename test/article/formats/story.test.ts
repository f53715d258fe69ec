import { expect, test } from 'vitest'
import { story } from '../../../src/article/formats/story.ts'
import { plainly, shown } from './shown.ts'

test.each([
  [
    'text over highlights',
    'The boat sails.\n\n@highlight\n\nIt sails',
    plainly({ text: 'The boat sails.', told: true }),
  ],
  ['highlights alone', '@highlight\n\nIt sails', plainly({ told: true })],
  ['a word of the text', 'The boat sails.\n\n@highlight it', null],
])('a story: %s', (_, source, expected) => expect(shown(story, source)).toEqual(expected))
