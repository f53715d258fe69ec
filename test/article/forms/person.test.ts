import { describe, expect, test } from 'vitest'
import { readPeople } from '../../../src/article/formats/read-people.ts'
import { readByline } from '../../../src/article/forms/byline.ts'
import { personOf } from '../../../src/article/forms/person/person-of.ts'

describe('a person', () => {
  test.each([
    ['Jane Roe', 'Jane Roe'],
    ['JANE ROE', 'Jane Roe'],
    ['Jane ROE', 'Jane Roe'],
    ['Jane van der Berg', 'Jane van der Berg'],
    ['JANE VAN DER BERG', 'Jane Van Der Berg'],
    ['JANE O’HARA', 'Jane O’Hara'],
    ['JANE McDONALD', 'Jane McDonald'],
    ['JANE MCDONALD', 'Jane McDonald'],
    ['JANE ROE-HOLM', 'Jane Roe-Holm'],
    ['J. K. Roe', 'J. K. Roe'],
    ['J.K. ROE', 'J.K. Roe'],
    ['JD ROE', 'JD Roe'],
    ['ED ROE', 'Ed Roe'],
    ['Jane Roe Jr.', 'Jane Roe Jr.'],
    ['JANE ROE JR.', 'Jane Roe Jr.'],
    ['JANE ROE III', 'Jane Roe III'],
    ['Jane Roe II', 'Jane Roe II'],
    ['Peter S. Pan', 'Peter S. Pan'],
    ['Md Rafiq Haque', 'Md Rafiq Haque'],
    ['d’Artagnan Holm', 'd’Artagnan Holm'],
    ['Ong’ Holm', 'Ong’ Holm'],
    ["Jane Otieng'", "Jane Otieng'"],
    ['Mary Clare Ann Holm', 'Mary Clare Ann Holm'],
    ['Zoë Åström', 'Zoë Åström'],
    ['Jane  Roe', 'Jane Roe'],
    ['Jane de la van der Roe', 'Jane de la van der Roe'],
    ['Arun Kumar R.', 'Arun Kumar R.'],
    ['Mary Clare Ann Holm Jr.', 'Mary Clare Ann Holm Jr.'],
    ['Jane MacDonald ROE', 'Jane MacDonald Roe'],
    ['Jane Roe III', 'Jane Roe III'],
    ['Jane AL Roe', 'Jane AL Roe'],
    ['J.R.R. ROE', 'J.R.R. Roe'],
    ['JANE WM. ROE', 'Jane Wm. Roe'],
    ['JANE ST. ROE', 'Jane St. Roe'],
  ])('%s is %s', (text, name) => expect(personOf(text)).toBe(name))

  test.each([
    'Roe',
    'jane roe',
    'Jane roe',
    'Jane R.',
    'J. K.',
    'van der Berg',
    'Jane van',
    'New Haven',
    'Port Alden',
    'Saudi Arabia',
    'Jane Staff',
    'Jane Gazette',
    'Follow Jane',
    'Jane 7',
    'Jane Roe!',
    'WriterLos Angeles',
    'School-to-Prison Pipeline',
    'Mary Clare Ann Roe Holm',
    'Jane de la van der van Roe',
    'Jane van Jr.',
    'Jane Roe van',
    'Rafiq Md Haque',
    'PIB Delhi',
    '',
    'Jane Workers’',
  ])('%j is none', (text) => expect(personOf(text)).toBeNull())
})

describe('a byline at its limits', () => {
  test('has 300 characters at most', () => {
    const line = (length: number) => `By Jane Roe ${' '.repeat(length)}`.slice(0, length)
    expect(readByline(line(300), false)?.authors).toEqual(['Jane Roe'])
    expect(readByline(line(301), false)).toBeNull()
  })

  test('has thirty words at most', () => {
    const names = (count: number) =>
      `By ${Array.from({ length: count / 2 }, (_, i) => `Jane Ro${'abcdefghijklmnopqrst'[i]!}`).join(', ')}`
    expect(readByline(names(30), false)?.authors).toHaveLength(15)
    expect(readByline(names(32), false)).toBeNull()
  })

  test.each([
    ['As told to Jane Roe', ['Jane Roe']],
    ['Analysis by Jane Roe', ['Jane Roe']],
    ['Analysis | By Jane Roe', ['Jane Roe']],
    ['Review: by Jane Roe', ['Jane Roe']],
    ['---- by Jane Roe', ['Jane Roe']],
    ['Authors: Jane Roe; Al Poe', ['Jane Roe', 'Al Poe']],
    ['By Jane Roe & Al Poe', ['Jane Roe', 'Al Poe']],
    ['By Jane Roe with Al Poe', ['Jane Roe', 'Al Poe']],
    ['By Jane Roe/Al Poe', ['Jane Roe', 'Al Poe']],
    ['By Jane Roe · Al Poe', ['Jane Roe', 'Al Poe']],
    ['By Jane Roe, Jane Roe', ['Jane Roe']],
    ['By Jane Roe jane@gazette.example', ['Jane Roe']],
    ['By Jane Roe (left)', ['Jane Roe']],
    ['By Jane Roe®', ['Jane Roe']],
    ['By Jane Roe1, Al Poe2', ['Jane Roe', 'Al Poe']],
    ['By Jane RoeStaff Writer', ['Jane Roe']],
    ['By Jane Roe. Photographs by Al Poe', ['Jane Roe']],
    ['By Jane Roe, edited by Al Poe', ['Jane Roe']],
    ['By Jane Roe for The Gazette', ['Jane Roe']],
    ['By Jane Roe at the United Nations', ['Jane Roe']],
    ['By Jane Roe 3 min read', ['Jane Roe']],
    ['By Jane Roe 8h', ['Jane Roe']],
    ['By our own correspondent', []],
    ['By a staff reporter', []],
    ['By staff and wire reports', []],
    ['By Special Correspondent in Beld', []],
    ['From staff reports', []],
    ['By Gazette Staff', []],
    ['By Euronews', []],
    ['By The Port Alden and Kell Gazette', []],
    ['By Gazette staff', []],
    ['By Meg RoeStaff WriterGazette', ['Meg Roe']],
    ['By Jo FitzGerald', ['Jo FitzGerald']],
    ['By Jo Roe | KESSO VALE', ['Jo Roe']],
    ['By Jo Roe, KESSO VALE', ['Jo Roe']],
    ['By Jo Roe and AL POE', ['Jo Roe', 'Al Poe']],
    ['By Jo Roe, edited by Al Poe and Ed Holm', ['Jo Roe']],
  ] as const)('%s', (line, authors) => expect(readByline(line, false)).toMatchObject({ authors }))

  test.each([
    'By Jane Roe was nobody seen.',
    'By Jane Roe?',
    'By then',
    'By the river, near Beld',
    'From Beld to Kell',
    'Words fail',
    'Reporter jailed',
    'by jane roe',
    'Jane Roe',
    'Written in the sand',
    'From Gazette Staff',
    'From Jane Roe, Kesso',
    'By Port Alden Harbour Quay and Roads Gazette',
  ])('%s is none', (line) => expect(readByline(line, false)).toBeNull())

  test.each(['Staff Reporter', 'Our Bureau', 'Express News Service', 'Staff reports', 'Agencies', 'News Agencies'])(
    'the paper names nobody: %s',
    (line) => expect(readByline(line, true)).toEqual({ authors: [], agencies: [] }),
  )

  test('beside an agency stands an outlet, or a place it reports from', () => {
    expect(readByline('AFP/The Local', true)).toEqual({ authors: [], agencies: ['AFP'] })
    expect(readByline('AFP, Kesso', true)).toEqual({ authors: [], agencies: ['AFP'] })
    expect(readByline('AFP, Kesso, Beld', true)).toBeNull()
    expect(readByline('Jane Roe, Kesso', true)?.authors).toEqual(['Jane Roe'])
    expect(readByline('AFP/The Carrow Vale', true)).toEqual({ authors: [], agencies: ['AFP'] })
    expect(readByline('AFP/Route 5', true)).toBeNull()
  })

  test('behind what somebody is stands where', () => {
    expect(readByline('Jane Roe, Harbour Editor, Route 5', true)?.authors).toEqual(['Jane Roe'])
    expect(readByline('Jane Roe, Route 5', true)).toBeNull()
    expect(readByline('Jane Roe, Route 5, Harbour Editor', true)).toBeNull()
  })

  test('one glued label may stand behind a name, and no other work before it', () => {
    expect(readByline('Meg RoeStaff Writer', true)?.authors).toEqual(['Meg Roe'])
    expect(readByline('Meg RoeStaff WriterGazette', true)).toBeNull()
    expect(readByline('Photo: AFP', true)).toBeNull()
  })
})

describe('who is named under a label', () => {
  const people = (value: string, outlets: readonly string[] = []) => readPeople(value, outlets)
  test.each([
    ['Jane Roe', ['Jane Roe']],
    ['By Jane Roe', ['Jane Roe']],
    ['von Jane Roe', ['Jane Roe']],
    ['Roe, Jane', ['Jane Roe']],
    ['ROE, JANE', ['Jane Roe']],
    ['Roe, Jane A.', ['Jane A. Roe']],
    ['Roe, Jane; Poe, Al', ['Jane Roe', 'Al Poe']],
    ['van Berg, Jane', ['Jane van Berg']],
    ['De Berg, Jane', ['Jane De Berg']],
    ['Roe, Jane, PhD', ['Jane Roe']],
    ['Jane Roe, MD', ['Jane Roe']],
    ['Jane Roe, Al Poe', ['Jane Roe', 'Al Poe']],
    ['Jane Roe and Al Poe', ['Jane Roe', 'Al Poe']],
    ['Jane Roe & Al Poe', ['Jane Roe', 'Al Poe']],
    ['Jane Roe | Al Poe', ['Jane Roe', 'Al Poe']],
    ['Jane Roe - Al Poe', ['Jane Roe', 'Al Poe']],
    ['Jane Roe • Jane Roe', ['Jane Roe']],
    ["['Jane Roe', 'Al Poe']", ['Jane Roe', 'Al Poe']],
    ['["Jane Roe"]', ['Jane Roe']],
    ['[[Jane Roe]]', ['Jane Roe']],
    ['Jane Roe <jane@gazette.example>', ['Jane Roe']],
    ['jane@gazette.example', []],
    ['Jane Roe, Port Alden Post Staff Writer', ['Jane Roe']],
    ['Gazette Staff', []],
    ['', []],
  ] as const)('%s', (value, authors) => expect(people(value).authors).toEqual(authors))

  test('agencies and outlets are told apart', () => {
    expect(people('AFP')).toEqual({ authors: [], agencies: ['AFP'] })
    expect(people('Jane Roe, AFP, AFP')).toEqual({ authors: ['Jane Roe'], agencies: ['AFP'] })
    expect(people('Jane Roe, Associated Press Writer')).toEqual({ authors: ['Jane Roe'], agencies: ['AP'] })
    expect(people('Carrow Vale, Jane Roe', ['The Carrow Vale'])).toEqual({ authors: ['Jane Roe'], agencies: [] })
    expect(people('Carrow Vale', ['carrowvale.example']).authors).toEqual(['Carrow Vale'])
  })
})

test('a name that its picture says first is said once', () => {
  for (const line of ['Portrait of Jane Roe Jane Roe', 'Jane Roe Jane Roe'])
    expect(readByline(line, true)?.authors).toEqual(['Jane Roe'])
  expect(readByline('Portrait of Jane Roe', true)).toBeNull()
  expect(readByline('Jane Roe John Roe', true)?.authors).toEqual(['Jane Roe John Roe'])
})

test('what a writer edits is no part of the name', () =>
  expect(readByline('Jane Roe Live blog editor and Al Poe', true)?.authors).toEqual(['Jane Roe', 'Al Poe']))
