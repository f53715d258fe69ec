import { describe, expect, test } from 'vitest'
import { allCues } from '../../../src/article/phrases/all-cues.ts'
import { firstWords } from '../../../src/article/phrases/first-words.ts'
import { parsePhrase, type WordSets } from '../../../src/article/phrases/notation.ts'
import { secondWords } from '../../../src/article/phrases/second-words.ts'

const none: WordSets = new Map()
const parse = (source: string) => parsePhrase(source, none)
const choice = (words: readonly string[], more: object = {}) => ({
  words: new Set(words),
  classes: [],
  options: [],
  byFirst: undefined,
  optional: false,
  repeated: false,
  ...more,
})

describe('the notation of a phrase', () => {
  test.each([
    ['', []],
    ['sign up', [choice(['sign']), choice(['up'])]],
    ['Stories', [choice(['storie'])]],
    ['-', [choice(['-'])]],
    ['# <name>', [choice([], { classes: ['#'] }), choice([], { classes: ['<name>'] })]],
    ['(a|b)', [choice(['a', 'b'])]],
    ['(a|#|<year>)', [choice(['a'], { classes: ['#', '<year>'] })]],
    ['[a|b]', [choice(['a', 'b'], { optional: true })]],
    ['(a|b)+ c', [choice(['a', 'b'], { repeated: true }), choice(['c'])]],
    ['[a]+', [choice(['a'], { optional: true, repeated: true })]],
    ['..', [{ gap: 0, rest: 'any' }]],
    ['..4', [{ gap: 4, rest: undefined }]],
    ['~', [{ gap: 14, rest: 'heading' }]],
    ['~35', [{ gap: 35, rest: 'heading' }]],
  ])('%j', (source, parts) => expect(parse(source)).toEqual(parts))

  test('a choice of longer phrases knows them by their first words', () => {
    const up = [choice(['sign']), choice(['up'])]
    const days = [choice([], { classes: ['#'] }), choice(['days'])]
    const named = [choice([], { classes: ['<name>'] }), choice(['says'])]
    expect(parse('(sign up|# days|<name> says|later)')).toEqual([
      choice(['later'], {
        options: [up, days, named],
        byFirst: new Map([
          ['sign', [up]],
          ['#', [days]],
          ['', [named]],
        ]),
      }),
    ])
  })

  test.each([
    ['e-mail', 'email', ['e', 'mail']],
    ['WhatsApp', 'whatsapp', ['what', 'app']],
  ])('%s is one word or two', (source, whole, pieces) => {
    const option = pieces.map((word) => choice([word]))
    expect(parse(source)).toEqual([choice([whole], { options: [option], byFirst: new Map([[pieces[0]!, [option]]]) })])
  })

  test('a name stands for its set', () => {
    const [day] = parse('(today|now)')
    expect(parsePhrase('read <day>', new Map([['<day>', day!]]))).toEqual([choice(['read']), day])
  })
})

describe('the words that may come first', () => {
  test.each([
    ['sign up', ['sign']],
    ['(sign|log) in', ['sign', 'log']],
    ['[please] sign up', ['please', 'sign']],
    ['(sign up|log in) now', ['sign', 'log']],
    ['[sign up|log in] now', ['sign', 'log', 'now']],
    ['# days', ['#']],
    ['<count> days', ['#']],
    ['<year>', ['#']],
    ['24/7', ['#']],
    ['e-mail', ['email', 'e']],
  ])('of %j', (source, words) => expect(firstWords(parse(source))).toEqual(new Set(words)))

  test.each(['..2 up', '~', '<name> says', '<word> up', '[please] <name>', '(<name> says|sign up)', '[please]', ''])(
    'of %j are any',
    (source) => expect(firstWords(parse(source))).toBeUndefined(),
  )
})

describe('the words that may come second', () => {
  test.each([
    ['sign up now', 'sign', ['up']],
    ['sign up now', 'up', []],
    ['sign up', 'log', []],
    ['sign', 'sign', ['', '.']],
    ['sign [up]', 'sign', ['up', '', '.']],
    ['(a|b)+ c', 'a', ['a', 'b', 'c']],
    ['(a|b) c', 'a', ['c']],
    ['# days', '#', ['days']],
    ['24/7 help', '#', ['help']],
    ['[please] sign up', 'please', ['sign']],
    ['[please] sign up', 'sign', ['up']],
    ['(sign up|log in) now', 'sign', ['up']],
    ['(sign|log in) now', 'sign', ['now']],
    ['(log|sign in) now', 'sign', ['in']],
    ['([so] sign|log) in', 'so', ['sign']],
    ['(sign up)+ now', 'sign', ['up']],
  ])('of %j behind %j', (source, first, words) => expect(secondWords(parse(source), first)).toEqual(new Set(words)))

  test.each([
    ['..2 up', 'give'],
    ['read ..2 up', 'read'],
    ['read <name>', 'read'],
    ['(..2 a|b) c', 'b'],
    ['([a] [b]|c) d', 'a'],
  ])('of %j behind %j are any', (source, first) => expect(secondWords(parse(source), first)).toBeUndefined())
})

describe('the words by which a phrase is looked for', () => {
  test.each([
    ['..2 by reporter today', ['reporter']],
    ['..2 [wonderful] town', ['town']],
    ['..2 (alpha|bravo|charlie|delta|foxtrot|hotel)', ['alpha', 'bravo', 'charlie', 'delta', 'foxtrot', 'hotel']],
    ['..2 (alpha|bravo|charlie|delta|foxtrot|hotel|india) up', ['up']],
    ['..2 (newsletter|a) edition', ['edition']],
    ['..2 # up', ['#']],
    ['..2 # four', ['four']],
    ['..2 ©', []],
    ['..2 <name>', []],
    ['..2 (from|by jane)', ['from', 'jane']],
    ['..2 (<name> <name>|kell town) up', ['up']],
    ['..2 (alpha|bravo|charlie|delta|foxtrot|hotel|india)', []],
    ['..2 a', ['a']],
    ['..2', []],
  ])('of %j', (source, words) => expect(allCues(parse(source))[0] ?? []).toEqual(words))
})
