import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isAge } from '../../../src/article/dates/relative-date.ts'
import { readByline } from '../../../src/article/forms/byline.ts'
import { isCaption } from '../../../src/article/forms/caption.ts'
import { isOfConsent } from '../../../src/article/forms/consent.ts'
import { readCredit } from '../../../src/article/forms/credit.ts'
import { isClockLine, readDateLine } from '../../../src/article/forms/date-line.ts'
import { readLines } from '../../../src/article/lines/read-lines.ts'
import { readRows } from '../../../src/article/lines/rows.ts'
import type { Sign } from '../../../src/article/signs/sign-rows.ts'
import { bitOf, phraseBit, signsOf } from '../../../src/article/signs/signs-of.ts'

const linesOf = (text: string) => readLines(text, readRows(text, 0), false)

const forms: readonly [Sign, (text: string, words: number) => unknown][] = [
  ['digit', (text, words) => readDateLine(text, words, {})],
  ['digit', isClockLine],
  ['age', isAge],
  ['byline', (text) => readByline(text, false)],
  ['caption', (text, words) => isCaption(text, words)],
  ['consent', isOfConsent],
  ['credit', (text, words) => readCredit(text, words, false)],
]

/** Lines that a form reads, one for each way in which it shows itself. */
const examples: Readonly<Record<string, readonly string[]>> = {
  digit: ['March 3, 2025', '2025-03-03', '10:42 BST'],
  age: ['3 hours ago', 'Just now', 'Yesterday', 'Today', 'Published 2 days AGO'],
  byline: [
    ...['By Jane Roe', 'ByJane Roe Smith', '“By Jane Roe”', '---- by Jane Roe', 'Story by Jane Roe', 'BY JANE ROE'],
    ...['As told to Jane Roe', 'Author: Jane Roe', 'From Jane Roe in Beld', 'Reporter: Jane Roe', 'Words: Jane Roe'],
    ...['Analysis | By Jane Roe', 'Byline: Jane Roe', 'By-line: Jane Roe'],
  ],
  caption: [
    ...['Photo by Jane Roe', 'Picture: Jane Roe', 'Image caption The weir', 'Illustration by Jane Roe', 'Credit: EPA'],
    ...['Pictured from left are Jo Roe and Al Poe', 'The weir in May. (Courtesy of Jo Roe)', '© Jo Roe'],
    ...[
      'The gate, above. Handout',
      'The gate in May. Supplied',
      'The gate. Stock image',
      '[File: Reuters]',
      'FILE - A weir',
    ],
    ...[
      'The weir (AP Photo/Jo Roe)',
      'The weir (AFP)',
      'The weir via Getty',
      'Figure 2: The weir',
      '[1/5]Jo Roe',
      '(c) Jo Roe',
    ],
    ...['Clockwise from left: the gate, the wall', 'From left, Jo Roe and Al Poe', 'Above: the weir', 'Left: the gate'],
    ...['Right: the gate', 'Top: the gate', 'Jo Roe, left, and Al Poe, second right, met', 'The weir in Beld – video'],
    ...['Jo Roe, centre, at work on Tuesday', 'Jo Roe, bottom, at work on Tuesday', 'Jo Roe, top, at work on Tuesday'],
    ...['The weir in May. Alamy', 'The weir in May. Pexels', 'The weir in May. Pixabay', 'The weir in May. (Unsplash)'],
    ...['The weir in May. Wikimedia Commons', 'Graphics by Jo Roe', 'screengrab: Jo Roe'],
  ],
  consent: [
    ...[
      'We use cookies.',
      'Your data is safe.',
      'Read our privacy policy.',
      'Give us your consent or your privacy goes.',
    ],
    ...['Of personal data', 'Of personal information', 'A cookie'],
  ],
  credit: [
    ...[
      'Reporting by Jane Roe',
      'Editing by Jane Roe',
      'Written by Jane Roe; translated by Al Poe',
      'Source: https://a.example',
    ],
    ...[
      '(Adds details, quotes)',
      'The post Ferry sails appeared first on The Gazette',
      'Original link',
      'Retrieved from Gazette',
    ],
  ],
}

/** Lines of every fixture. */
const fixtures = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
  .filter((file) => /input\.(?:txt|md)$/.test(file))
  .flatMap((file) => linesOf(readFileSync(`fixtures/${file}`, 'utf8')))

describe('the signs of a line', () => {
  test.each(Object.entries(examples))('%s: each example shows it and is read', (sign, texts) => {
    const lines = texts.flatMap(linesOf)
    const signs = signsOf(lines)
    const isRead = (text: string, words: number) => forms.some(([own, read]) => own === sign && read(text, words))
    expect(lines.filter((_, at) => (signs[at]! & bitOf(sign as Sign)) === 0).map(({ text }) => text)).toEqual([])
    expect(lines.filter(({ text, words }) => !isRead(text, words)).map(({ text }) => text)).toEqual([])
  })

  test('no form finds anything in a line without its sign', () => {
    const lines = [...fixtures, ...Object.values(examples).flat().flatMap(linesOf)]
    const signs = signsOf(lines)
    const missed = forms.flatMap(([sign, read]) =>
      lines.filter(({ text, words }, at) => (signs[at]! & bitOf(sign)) === 0 && read(text, words)),
    )
    expect(lines.length).toBeGreaterThan(300)
    expect(missed.map(({ text }) => text)).toEqual([])
  })

  test('a line has only its own signs, whatever stands beside it', () => {
    const lines = linesOf('A weir\n\nBy\n\nJane Roe\n\nThe sto\n\nry\n\nRubyred')
    expect([...signsOf(lines)].map((bits) => bits & (bitOf('byline') | bitOf('credit')))).toEqual([
      0,
      bitOf('byline'),
      0,
      0,
      0,
      0,
    ])
  })

  test('the cue of a phrase is a sign', () => {
    const lines = linesOf('All rights reserved\n\nThe weir was closed')
    expect([...signsOf(lines)].map((bits) => bits & phraseBit)).toEqual([phraseBit, 0])
  })
})
