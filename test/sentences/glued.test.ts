import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/split-sentences.ts'

const split = (text: string) => splitSentences(text).map((sentence) => sentence.text)

describe('a space is lost', () => {
  test.each([
    'They shook on the deal.The minister left.',
    'They lost by 5-4.But nobody left.',
    '“They shook.The minister left.',
    'He (an aide.The other one) left.',
    `${'x'.repeat(99)}.The minister left.`,
  ])('in %s', (text) => {
    expect(split(text)).toHaveLength(2)
  })
})

describe('no space is lost', () => {
  test.each([
    'Write to jane@example.Com today',
    'See a/file.Name there',
    'key=value.Next',
    'the U.Then',
    'x.y.Zed went',
    'release 3.5.Then',
    'Room 5.Harker',
    '12.The desk',
  ])('in %s', (text) => {
    expect(split(text)).toEqual([text])
  })
})
