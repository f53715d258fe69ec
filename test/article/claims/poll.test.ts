import { describe, expect, test } from 'vitest'
import { poll } from '../../../src/article/claims/poll.ts'
import { claimed, read, story, text, words } from './read.ts'

/** The lines of some boxes in the middle of a story that are claimed as polls. */
function polls(...box: readonly string[]): string[] {
  const reading = read(text(story[0], ...box, story[1]))
  const claims = poll(reading)
  expect(new Set(claims.map(({ kind, reason, rule }) => `${kind} ${reason} ${rule}`)).size).toBeLessThan(2)
  return claimed(reading, claims)
}
const ask = 'Should the bell ring?'

describe('a poll is a question, two answers or more, and a button', () => {
  test('of a rule of its own', () => {
    const reading = read(text(story[0], ask, 'Yes', 'No', 'Vote'))
    expect(poll(reading).map(({ at, kind, reason, rule }) => [at, kind, reason, rule])).toEqual(
      [1, 2, 3, 4].map((at) => [at, 'boilerplate', 'prompt', 'prompt/poll']),
    )
  })

  test.each([
    'Vote',
    'Vote here',
    'Submit your answer',
    'Cast vote',
    'See results',
    'Results',
    'Total votes: 1,204',
    '4.5k people have voted',
    '12 votes so far',
    'Poll is closed',
    'Voting has closed.',
  ])('%s', (button) => expect(polls(ask, 'Yes', 'No', button)).toEqual([ask, 'Yes', 'No', button]))

  test.each(['Vote for the mayor', 'Results of the day', 'The poll is closed'])('%s is no button', (button) =>
    expect(polls(ask, 'Yes', 'No', button)).toEqual([]),
  )

  test('all buttons, and lines without words between them', () => {
    expect(polls(ask, 'Yes', 'No', 'Vote', '***', 'Results', 'Lamps')).toHaveLength(6)
    expect(polls(ask, 'Yes', 'No', '***', 'Vote')).toHaveLength(5)
    expect(polls(ask, 'Yes', 'No', 'Vote', 'Lamps', 'Results')).toEqual([ask, 'Yes', 'No', 'Vote'])
  })

  test('two answers, or an answer and a second button', () => {
    expect(polls(ask, 'Yes', 'Vote')).toEqual([ask, 'Yes', 'Vote'])
    expect(polls(ask, 'Vote')).toEqual([])
  })

  test('nine lines under the question, twelve words an answer', () => {
    const answers = (count: number) => Array.from({ length: count }, (_, i) => `Answer ${i}`)
    expect(polls(ask, ...answers(8), 'Vote')).toHaveLength(10)
    expect(polls(ask, ...answers(9), 'Vote')).toEqual([])
    expect(polls(ask, words(12), 'No', 'Vote')).toHaveLength(4)
    expect(polls(ask, words(13), 'No', 'Vote')).toEqual([])
    // Running text is no answer.
    expect(polls(ask, 'Yes', 'It was rung on the first day of May.', 'Vote')).toEqual([])
  })

  test('the question has two to twenty-four words', () => {
    const question = (count: number) => `${words(count)}?`
    expect(polls(question(2), 'Yes', 'No', 'Vote')).toHaveLength(4)
    expect(polls(question(1), 'Yes', 'No', 'Vote')).toEqual([])
    expect(polls(question(24), 'Yes', 'No', 'Vote')).toHaveLength(4)
    expect(polls(question(25), 'Yes', 'No', 'Vote')).toEqual([])
    expect(polls('Should the bell ring', 'Yes', 'No', 'Vote')).toEqual([])
  })

  test('two boxes are two', () =>
    expect(polls(ask, 'Yes', 'No', 'Vote', 'Who should ring it?', 'Mara', 'Lin', 'Vote')).toHaveLength(8))
})

describe('a label over the question', () => {
  test('goes with it', () => {
    expect(polls('Reader poll', ask, 'Yes', 'No', 'Vote')).toEqual(['Reader poll', ask, 'Yes', 'No', 'Vote'])
    expect(polls('Bells', ask, 'Yes', 'No', 'Vote')).toEqual([ask, 'Yes', 'No', 'Vote'])
    expect(polls('Poll', 'Bells', ask, 'Yes', 'No', 'Vote')).toEqual([ask, 'Yes', 'No', 'Vote'])
    expect(polls('Poll', 'Bells')).toEqual([])
  })

  test('tells a list of answers without a button', () => {
    expect(polls('Poll', ask, '- Yes', '- No')).toEqual(['Poll', ask, 'Yes', 'No'])
    expect(polls('Poll: should the bell ring?', '- Yes', '- No')).toHaveLength(3)
    expect(polls('Poll', ask, '- Yes')).toEqual([])
    expect(polls('Poll', ask, 'Yes', 'No')).toEqual([])
    expect(polls(ask, '- Yes', '- No')).toEqual([])
  })

  test('of answers of six words', () => {
    expect(polls('Poll', ask, '- Yes', `- ${words(6)}`, '- No')).toHaveLength(5)
    expect(polls('Poll', ask, '- Yes', '- No', `- ${words(7)}`)).toHaveLength(4)
    expect(polls('Poll', ask, '- Yes', `- ${words(7)}`, '- No')).toEqual([])
  })

  test('has six words at most', () => {
    const label = (count: number) => `Poll: ${words(count - 1)}`
    expect(polls(label(6), ask, 'Yes', 'No', 'Vote')).toHaveLength(5)
    expect(polls(label(7), ask, 'Yes', 'No', 'Vote')).toHaveLength(4)
  })

  test('and nothing stands under it at the end', () => {
    const reading = read(text(story[0], 'Poll'))
    expect(poll(reading)).toEqual([])
    const last = read(text(story[0], 'Poll', ask, '- Yes', '- No'))
    expect(claimed(last, poll(last))).toHaveLength(4)
  })
})
