import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.ts'

const before =
  'The ferry to Westmere will sail again from Monday, the harbour board said after its meeting on the quay.'
const after =
  'Engineers spent nine days on the engine room, and divers looked at the hull twice before the board agreed.'

/** Lines that look like captions, credits, boxes or headers and are the article's own. */
describe('the article keeps', () => {
  test.each([
    'This old photo shows how wide the river was before the dam was built, and where the mill stood.',
    'In this famous photograph from the summer of 1968 you see my aunt, who never learned to swim.',
    'File – not rasp – is the tool that you need for a soft edge on a hard board.',
    'With reports coming from all over the county of flooded roads, the council asked for help.',
    'With assistance from the town, the farmers rebuilt the barn in a week and a day.',
    'Some information for this list came from readers who had kept their tickets.',
    'Only the headline was true. The rest of the story I had made up on the bus.',
    'Disclaimer: I have never been to Kell, and I do not mean to go there.',
    'The author is dead, a French critic wrote in 1967, and has not been well since.',
    'LESSON: Close the window before you open the door.',
    'Which state is it? PA',
    'Length: 5,000 words',
  ])('%s', (line) => expect(parseArticle(`${before}\n\n${line}\n\n${after}`).text).toContain(line))

  test('a short title over a question', () => {
    expect(parseArticle(`The last ferry\n\nWho would cross the river at night?\n\n${before}\n\n${after}`).title).toBe(
      'The last ferry',
    )
  })

  test('the facts between a title and its writer', () => {
    const { text } = parseArticle(`Leek soup\n\nServes 4\n\nTakes 30 minutes\n\nBy Jane Roe\n\n${before}\n\n${after}`)
    expect(text).toContain('Serves 4\n\nTakes 30 minutes')
  })

  test('what stands between two boxes', () => {
    const box = 'Skip past newsletter promotion\n\nSign up to our daily newsletter\n\nafter newsletter promotion'
    const line = '"I would rather walk," said my father.'
    expect(parseArticle(`${before}\n\n${box}\n\n${line}\n\n${box}\n\n${after}`).text).toContain(line)
  })

  test('brackets that are no notes', () => {
    const line = 'The class [^aeiou] matches a consonant, and x[^abc]y three letters.'
    expect(parseArticle(`# Patterns\n\n${before}\n\n${line}\n\n${after}`).text).toContain(line)
    expect(parseArticle(`# Patterns\n\n${before}\n\nThe well is deep.[^1]\n\n${after}`).text).toContain('deep.\n')
  })

  test.each(['Abu Karim', 'West Roe', 'Lena Sun'])('the writer %s', (name) => {
    expect(parseArticle(`# Ferry sails again\n\nBy ${name}\n\n${before}\n\n${after}`).authors).toEqual([name])
  })

  test('the place under a writer’s role is no writer', () => {
    const text = `# Fire on the hill\n\nBy Jane Roe\nStaff Writer\nBlack Mountain\n\n${before}\n\n${after}`
    expect(parseArticle(text).authors).toEqual(['Jane Roe'])
  })
})
