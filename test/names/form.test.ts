import { describe, expect, test } from 'vitest'
import { allSpellings, spellingOn } from '../../src/names/dated.ts'
import { formOf, isArticle, sameShape, skeleton } from '../../src/names/form.ts'
import { fullNamesIn, partsOfName } from '../../src/names/full-names.ts'
import { anchorAt, partOf } from '../../src/names/matcher.ts'
import { printed, sameLetters } from '../../src/names/spelling.ts'

test.each([
  ['Sadr', '', 'Sadr', 'sadr', 1, false],
  ['al-Sadr', 'al-', 'Sadr', 'sadr', 1, false],
  ['Al Sadr', 'Al ', 'Sadr', 'sadr', 1, false],
  ['ash-Shabab', 'ash-', 'Shabab', 'shabab', 1, false],
  ['Ash Shabab', '', 'Ash Shabab', 'ash shabab', 2, false],
  ['ez-Zor', 'ez-', 'Zor', 'zor', 1, false],
  ['ElBaradei', '', 'ElBaradei', 'elbaradei', 1, true],
  ['Alba', '', 'Alba', 'alba', 1, false],
  ['al-', '', 'al-', 'al', 1, false],
  ['de-Luca', '', 'de-Luca', 'de luca', 1, false],
  ['Kim Jong-un', '', 'Kim Jong-un', 'kim jong un', 2, false],
])('the form %s', (spelling, article, text, key, words, swallowed) => {
  expect(formOf(spelling)).toEqual({ article, text, key, keys: key.split(' '), words, swallowed })
})

test.each([
  ['al', true, true],
  ['el', true, true],
  ['ar', true, false],
  ['an', true, false],
  ['es', true, false],
  ['ash', true, false],
  ['ab', false, false],
])('%s is an article before a hyphen: %j, before a space: %j', (word, hyphenated, spaced) => {
  expect([isArticle(word, true), isArticle(word, false)]).toEqual([hyphenated, spaced])
})

test.each([
  ['Javad', 'Jawad', true],
  ['Kim Jong-un', 'Kim Jongun', true],
  ['Deir ez-Zor', 'Deir Ezzor', true],
  ['Abdulhamid', 'Abdul Hamid', true],
  ['Safieddine', 'Safi al-Din', true],
  ['Safiedine', 'Safi al Dinah', true],
  ['Safiedine', 'Safi al Dinahs', false],
  ['Javad', 'Mohammad Javad', false],
  ['Mohammad Javad', 'Javad', false],
])('%s can stand for %s: %j', (a, b, can) => {
  expect(sameShape(formOf(a), formOf(b))).toBe(can)
})

test('what a spelling is in plain letters', () => {
  expect(['Jong-un', 'JONG UN', 'Jóng Un', 'Sana’a'].map(skeleton)).toEqual(['jong un', 'jong un', 'jong un', 'sanaa'])
})

test('a name is found by its first word that is no particle, or by the first', () => {
  const anchor = (spelling: string) => formOf(spelling).keys[anchorAt(formOf(spelling).keys)]
  const names = ['Bin Laden', 'Ben Gvir', 'Kim', 'Khan Younis', 'Abu Dhabi', 'Deir ez-Zor', 'Et Tell', 'Rand Paul']
  expect(names.map(anchor)).toEqual(['laden', 'gvir', 'kim', 'younis', 'dhabi', 'deir', 'tell', 'rand'])
})

test('a style column: parts and days', () => {
  expect(['given', 'forms'].map((part) => partOf('Moammar|Gadhafi', part as 'given'))).toEqual(['Moammar', 'Gadhafi'])
  expect(['given', 'forms'].map((part) => partOf('Kyiv', part as 'given'))).toEqual(['', 'Kyiv'])
  const column = 'Kiev until 2019-08-14, Kyiw until 2020-01-01, Kyiv'
  expect(allSpellings(column)).toEqual(['Kiev', 'Kyiw', 'Kyiv'])
  expect(
    ['2019-08-13', '2019-08-14', '2019-12-31', '2020-01-01', undefined].map((day) => spellingOn(column, day)),
  ).toEqual(['Kiev', 'Kyiw', 'Kyiw', 'Kyiv', 'Kyiv'])
  expect(spellingOn('Kiev until 2019-08-14')).toBe('')
})

describe('the full names of', () => {
  test.each([
    ['Sergei Karalin spoke.', ['Sergei|Karalin|']],
    ['Sergei V. Karalin spoke.', ['Sergei|Karalin|V.']],
    ['Sergei Viktorovich Karalin spoke.', ['Sergei|Karalin|']],
    ['Sergei Viktorovich spoke.', ['Sergei|Viktorovich|']],
    ['Sergei Karalin Dubrov spoke.', ['Sergei|Karalin|', 'Karalin|Dubrov|']],
    ['Abdul Rahman Karalin spoke.', ['Abdul Rahman|Karalin|']],
    ['Umm Rahman Karalin spoke.', ['Umm Rahman|Karalin|']],
    ['Abdul Rahman spoke.', ['Abdul|Rahman|']],
    ['Moqtada al-Karal spoke.', ['Moqtada|al-Karal|']],
    ['Moqtada al Karal spoke.', ['Moqtada|al Karal|']],
    ['Moqtada el Karal spoke.', ['Moqtada|el Karal|']],
    ['Moqtada esh-Karal spoke.', ['Moqtada|esh-Karal|']],
    ['Moqtada total Karal spoke.', []],
    ['Moqtada a-Karal spoke.', []],
    ['al-Karal Rahman spoke.', ['al-Karal|Rahman|']],
    ['Sergei Karalin’s plan', ['Sergei|Karalin|']],
    ['Sergei Karalin.', ['Sergei|Karalin|']],
    ['Sergei’s Karalin', []],
    ['By Sergei. Karalin spoke.', ['By|Sergei|']],
    ['Sergei- Karalin spoke.', []],
    ['Sergei  Karalin spoke.', []],
    ['Sergei-Karalin spoke.', []],
    ['Sergei\nKaralin spoke.', ['Sergei|Karalin|']],
    ['Sergei, Karalin spoke.', []],
    ['V. Karalin spoke.', []],
    ['Sergei V. spoke.', []],
    ['Sergei @Karalin spoke.', []],
    ['Élodie Karalin', ['Élodie|Karalin|']],
    ['Karalin', []],
  ])('%j', (text, names) => {
    const found = [...fullNamesIn(text)]
    expect(found.map(({ given, surname, initial }) => `${given}|${surname}|${initial}`)).toEqual(names)
    for (const { start, end, given, surname } of found) {
      expect(text.slice(start).startsWith(given)).toBe(true)
      expect(text.slice(0, end).endsWith(surname)).toBe(true)
    }
  })

  test.each([
    ['Sergei Karalin', 'Sergei', 'Karalin'],
    ['Abdul Rahman Karalin', 'Abdul Rahman', 'Karalin'],
    ['Moqtada al Karal', 'Moqtada', 'al Karal'],
    ['Moqtada AL Karal', 'Moqtada', 'AL Karal'],
    ['Moqtada al-Karal', 'Moqtada', 'al-Karal'],
    ['al Karal', 'al', 'Karal'],
  ])('%s: its parts', (name, given, surname) => {
    expect(partsOfName(name)).toEqual({ given, surname })
  })
})

describe('printed in place of the word between the bars', () => {
  const inPlace = (marked: string, target: string, exact: boolean): string => {
    const [before = '', word = '', after = ''] = marked.split('|')
    return printed(before + word + after, before.length, before.length + word.length, target, exact)
  }

  test.each([
    ['in |Kiev| now', 'Kyiv', 'Kyiv', 'Kyiv'],
    ['IN |KIEV| NOW', 'Kyiv', 'KYIV', 'KYIV'],
    ['in |KIEV| now', 'Kyiv', 'KYIV', 'KYIV'],
    ['the |UNX| aide', 'Unks', 'Unks', 'Unks'],
    ['THE |QUM| NEWS', 'Qom', 'QOM', 'QOM'],
    ['AID |QUM| now', 'Qom', 'Qom', 'Qom'],
    ['HELP |QUM| now', 'Qom', 'QOM', 'QOM'],
    ['to |QUM| AIDES', 'Qom', 'QOM', 'QOM'],
    ['to |Qum| AIDES', 'Qom', 'Qom', 'Qom'],
    ['in |San’a| now', "Sana'a", 'Sana’a', 'Sana’a'],
    ["in |San'a| now", "Sana'a", "Sana'a", "Sana'a"],
    ['the |Hejab| and', 'hijab', 'Hijab', 'hijab'],
    ['the |hejab| and', 'hijab', 'hijab', 'hijab'],
    ['|Hejab| and', 'hijab', 'Hijab', 'Hijab'],
    ['“|hejab| and', 'hijab', 'hijab', 'Hijab'],
    ['It fell. |Al Qaeda| said', 'al-Qaida', 'Al-Qaida', 'Al-Qaida'],
    ['It cost 90%. |Al Qaeda| said', 'al-Qaida', 'Al-Qaida', 'Al-Qaida'],
    ['It fell! “|Al Qaeda| said', 'al-Qaida', 'Al-Qaida', 'Al-Qaida'],
    ['“It fell.” |Al Qaeda| said', 'al-Qaida', 'Al-Qaida', 'Al-Qaida'],
    ['Mr. |Al Qaeda| said', 'al-Qaida', 'Al-Qaida', 'al-Qaida'],
    ['It fell.|Al Qaeda| said', 'al-Qaida', 'Al-Qaida', 'al-Qaida'],
    ['of men\n\n|Al Qaeda| said', 'al-Qaida', 'Al-Qaida', 'Al-Qaida'],
    ['of men\n|Al Qaeda| said', 'al-Qaida', 'Al-Qaida', 'al-Qaida'],
    [`It fell.${' '.repeat(19)}|Al Qaeda| said`, 'al-Qaida', 'Al-Qaida', 'Al-Qaida'],
    [`It fell.${' '.repeat(21)}|Al Qaeda| said`, 'al-Qaida', 'Al-Qaida', 'al-Qaida'],
  ])('%j: %s', (marked, target, loose, exact) => {
    expect([inPlace(marked, target, false), inPlace(marked, target, true)]).toEqual([loose, exact])
  })

  test.each([
    ['Jong-un', 'Jong Un', true],
    ['Erdoğan', 'Erdogan', true],
    ['San’a', "San'a", true],
    ['Sanaa', "Sana'a", false],
    ['Kiev', 'Kyiv', false],
    ['Kуiv', 'Kyiv', false],
  ])('%s and %s differ in nothing but case, accents and marks: %j', (a, b, same) => {
    expect(sameLetters(a, b)).toBe(same)
  })
})
