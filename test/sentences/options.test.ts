import { describe, expect, test } from 'vitest'
import { splitSentences } from '../../src/split-sentences.ts'
import type { SentenceOptions } from '../../src/types/sentences.ts'

const texts = (text: string, options?: SentenceOptions) =>
  splitSentences(text, options).map((sentence) => sentence.text)

describe('spans', () => {
  test('point into the exact string', () => {
    const text = '\ufeff  “Go.”\r\n\r\n\tShe went.  '
    expect(splitSentences(text)).toEqual([
      { start: 3, end: 8, text: '“Go.”' },
      { start: 13, end: 22, text: 'She went.' },
    ])
  })
})

describe('abbreviations', () => {
  const text = 'She met Kmdt. Holm at the Zentr. Then she left.'
  test('are added to the tables, with or without their full stop', () => {
    expect(texts(text)).toEqual(['She met Kmdt.', 'Holm at the Zentr.', 'Then she left.'])
    expect(texts(text, { abbreviations: ['Kmdt'] })).toEqual(['She met Kmdt. Holm at the Zentr.', 'Then she left.'])
    expect(texts(text, { abbreviations: ['kmdt.', 'Zentr.'] })).toEqual([text])
  })

  test('never reach over a blank line', () => {
    expect(texts('He met the Kmdt.\n\nHolm left.', { abbreviations: ['Kmdt'] })).toHaveLength(2)
  })

  test('may have inner full stops and win over the tables', () => {
    expect(texts('It is in the U.S. The rest is not.', { abbreviations: ['U.S.'] })).toHaveLength(1)
    expect(texts('The K.u.K. Army left.', { abbreviations: ['K.u.K.'] })).toHaveLength(1)
  })
})

describe('newlines', () => {
  const wrapped = [
    'The minister told reporters in the capital on Tuesday evening that',
    'President Osei would not attend the talks in Oslo. Officials at the',
    'Foreign Ministry, speaking to the Daily Pell, said the same. Nobody',
    'could say why.',
  ].join('\n')

  test('`auto` reads hard-wrapped lines as one paragraph', () => {
    expect(texts(wrapped)).toEqual([
      'The minister told reporters in the capital on Tuesday evening that\nPresident Osei would not attend the talks in Oslo.',
      'Officials at the\nForeign Ministry, speaking to the Daily Pell, said the same.',
      'Nobody\ncould say why.',
    ])
  })

  test('`auto` takes a number that a line begins with for a number', () => {
    const text = `${wrapped}\n\nThe talks will be held in the capital of Norway and will begin on Feb.\n18. They may last.`
    expect(texts(text).slice(3)).toEqual([
      'The talks will be held in the capital of Norway and will begin on Feb.\n18.',
      'They may last.',
    ])
  })

  test('`auto` keeps a column that it has seen', () => {
    const short = 'They left by train on Wednesday morning, said a spokesman for Mayor\nOsei.'
    expect(texts(`${wrapped}\n\n${short}`)).toHaveLength(4)
  })

  test.each([
    [
      'a headline over a paragraph',
      'Bridge shut after storm\nThe bridge over the Pell was shut on Monday after a storm, police said.',
    ],
    ['a list of links', 'Trump Calls Summit in Oslo, Sources Say\nOther Topics of Interest'],
    ['a caption and a credit', 'Rescuers search the river for survivors on Monday night\nPhotograph: Ann Lee'],
    ['navigation', 'features\ncontact manager'],
    ['a list', '- Call the desk\n- File the copy'],
    ['numbered lines', '1. Call the desk\n2. File the copy'],
  ])('`auto` breaks %s', (_name, text) => {
    expect(texts(text)).toEqual(text.split('\n'))
  })

  test.each([
    ['in small letters', 'This sentence was\ncut off in the middle.'],
    ['behind a comma', 'The ministers of Norway, Sweden, Denmark,\nFinland and Iceland met.'],
    ['behind a small word', 'The talks will be held in the capital of\nNorway.'],
  ])('`auto` joins a line that goes on %s', (_name, text) => {
    expect(texts(text)).toEqual([text])
  })

  test('`break` ends a sentence at each line, `space` only at blank lines', () => {
    expect(texts('One line\nanother line\n\nA third', { newlines: 'break' })).toEqual([
      'One line',
      'another line',
      'A third',
    ])
    expect(texts('One line\nAnother line\n\nA third', { newlines: 'space' })).toEqual([
      'One line\nAnother line',
      'A third',
    ])
  })

  test.each(['\n', '\r\n', '\r', '\u2028'])('%j is a line break', (end) => {
    expect(texts(`One.${end}${end}Two`)).toEqual(['One.', 'Two'])
    expect(texts(`Headline${end}Body text`, { newlines: 'break' })).toEqual(['Headline', 'Body text'])
  })

  test('a paragraph separator always ends', () => {
    expect(texts('One\u2029two', { newlines: 'space' })).toEqual(['One', 'two'])
  })
})

describe('quotes: keep', () => {
  test.each([
    [['“Not now. Not ever,” she said.', 'He left.']],
    [['He said: "We go. We stay."', 'Then he left.', 'It rained.']],
    [['‘We go. We stay,’ he said.', 'It’s the workers’ day.', 'Fine.']],
    [["'We go. We stay,' he said.", "It's the workers' day.", 'Fine.']],
    [['«We go. We stay.»', 'He left.']],
    [['“He told me ‘Go. Now.’ I went. Fine,” she said.', 'He left.']],
    [['The "big. bad" wolf ran.', 'It hid.']],
    [['It is 6" long.', 'The other is 5" long.']],
  ])('%j', (sentences) => {
    expect(texts(sentences.join(' '), { quotes: 'keep' })).toEqual(sentences)
  })

  test('a quotation of several paragraphs is kept in each', () => {
    const text = '“One. Two.\n\n“Three. Four,” he said. He left. She stayed.'
    expect(texts(text, { quotes: 'keep' })).toEqual([
      '“One. Two.',
      '“Three. Four,” he said.',
      'He left.',
      'She stayed.',
    ])
  })
})
