import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/split-sentences.ts'

/** "|" stands where a sentence ends at a line break. */
const endsOf = (text: string) =>
  splitSentences(text.replaceAll('|', '\n'))
    .map((sentence) => sentence.text)
    .join('|')

describe('a paragraph of wrapped lines', () => {
  test.each([
    [
      'a short line ends a sentence, though no mark does',
      'The council voted on Monday to keep the old\nbridge open for another year and to pay for\nits repair|' +
        'Work begins in May and will take the whole of\nthe summer',
    ],
    [
      'so many characters a line are enough, and fewer are not',
      'The harbour was shut on Monday\nand stays shut for a whole\nweek, as Mayor Hale said to Bo\nLund on her way to the tram',
    ],
    ['lines of a list are none', 'The harbour was shut on Friday|And stays shut until the Mayor'],
    [
      'one line in three begins with a small letter',
      'The council of Harker voted on Monday to keep the old bridge\nOpen Road, and the mayor of the town thanked all\n' +
        'those who had come to the meeting on that cold and wet day in\nMay',
    ],
    [
      'one line in five does not tell: these are headlines',
      'Council Votes to Keep the Old Bridge Open for Another Year|Ferry Sails Again After a Long Winter in the Harbour|' +
        'Mayor of Harker Thanks the Crew of the Tram at the\nharbour|Baker Wins a Libel Case Against His Oldest Friend Now|' +
        'Lake Returns Overnight to a Valley That Was Always Dry',
    ],
    [
      'a line reads like prose with a quarter of its words in small letters',
      'Mayor Thanks the Crew of Harker Ferry Today\nBo Hale Said.',
    ],
    ['a few long words do not: that is a headline', 'Transcontinental negotiations collapsed overnight|Ann Lund Said.'],
    [
      'an item begins a line',
      'The council voted on Monday to keep the old\nbridge open for another year and to pay for|' +
        '• Ferries in the harbour and the old tram of|• Buses',
    ],
    [
      'a number does behind another',
      '1. The council voted to keep the old bridge open|2. The ferry to the island of Kell sails again on.',
    ],
    [
      'each paragraph has a width of its own',
      'Council Votes to Keep the Old Bridge Open for Another Long Year|Ferry Sails Again|\n' +
        'The mayor of Harker and all the crew of\nthe ferry were at the bridge, as was the\nBishop of Pell',
    ],
    [
      'a line that stands alone gives no column',
      'The Harker Bugle, Monday morning|\nFerry Sails Again to Old Kell|Tram Stops All Night at Pell',
    ],
  ])('%s', (_name, text) => {
    expect(endsOf(text.replaceAll('|\n', '|\n'))).toBe(text.replace('|\n', '|'))
  })
})

describe('a quotation mark that stands alone', () => {
  test('is counted in its own block', () => {
    expect(splitSentences('The 5" pipe broke.\n\nThey left. " Then she sang."').map(({ text }) => text)).toEqual([
      'The 5" pipe broke.',
      'They left.',
      '" Then she sang."',
    ])
  })
})

describe('quotations kept together', () => {
  test.each([
    ['in single marks', 'She said ‘It is over. We lost. Go home.’|Then she left.'],
    ['an apostrophe does not close one', 'She said ‘We don’t go. We stay.’|They left.'],
    ['one that was not closed ends where another opens', 'She said, "We go.|He said, "We stay. We sit."|They left.'],
  ])('%s', (_name, row) => {
    const sentences = splitSentences(row.replaceAll('|', ' '), { quotes: 'keep' })
    expect(sentences.map(({ text }) => text)).toEqual(row.split('|'))
  })
})
