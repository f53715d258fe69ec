import { describe, expect, test } from 'vitest'
import { findRows } from '../../../src/article/phrases/find-rows.ts'
import { indexPhrases } from '../../../src/article/phrases/phrase-index.ts'

/** Which rules of a table recognise a line, which counts as `words` words. */
const rulesOf = (table: string, line: string, words = 5) =>
  findRows(line, words, indexPhrases(table)).map(({ rule }) => rule.id)
const recognises = (phrase: string, line: string) => rulesOf(`=share/own 60\n${phrase}`, line).length > 0

const many = (count: number) => Array.from({ length: count }, () => 'so').join(' ')

const rows: readonly (readonly [phrase: string, yes: readonly string[], no: readonly string[]])[] = [
  // ── words ──
  [
    'sign up',
    ['Sign up', 'SIGN UP!', 'Sign up.', '» Sign up'],
    ['Sign', 'Sign up now', 'Sign up. Now', 'Resign up', 'Sign: up'],
  ],
  ['e-mail us', ['Email us', 'E-mail us', 'E mail us'], ['Mail us', 'E us']],
  ['[please] sign up', ['Sign up', 'Please sign up'], ['Please please sign up', 'Please']],
  ['sign up [now|right away]', ['Sign up', 'Sign up now', 'Sign up right away'], ['Sign up right', 'Sign up now now']],
  ['(sign up|log in) here', ['Sign up here', 'Log in here'], ['Sign in here', 'Sign here', 'Sign up log in here']],
  ['(sign up|sign in) now', ['Sign up now', 'Sign in now'], ['Sign now']],
  ['(like|share)+ this', ['Like this', 'Like share like this'], ['This', 'Like share', 'Like this this']],
  ['we all (like|share)+ this', ['We all share this'], ['We all this']],
  ['[like|share]+ this', ['This', 'Share share this'], ['Share share']],
  ['(read (more|on)|see) now', ['Read more now', 'Read on now', 'See now'], ['Read now', 'See more now']],
  ['(so|a) (a b|a) b c', ['So a b c', 'So a b b c', 'A a b c'], ['So a c', 'So b c']],
  // ── classes ──
  ['see it # now', ['See it 5 now'], ['See it $ now', 'See it: now', 'See it now']],
  ['see # now', ['See 0 now', 'See 9 now', 'See 1,204 now'], ['See you now', 'See $ now', 'See: now', 'See now']],
  ['see <count> now', ['See 999 now'], ['See 1000 now']],
  ['see <year> now', ['See 2025 now', 'See 1999 now'], ['See 1899 now', 'See 25 now']],
  ['see <name> now', ['See Kell now'], ['See kell now', 'See 5 now']],
  ['see <word> now', ['See kell now', 'See 5 now'], ['See / now', 'See now']],
  ['sold (#|<name>|out) now', ['Sold 5 now', 'Sold Kell now', 'Sold out now'], ['Sold off now']],
  ['by (<name> kell|the kell) now', ['By Jo Kell now', 'By the Kell now'], ['By a Kell now', 'By Jo now']],
  ['$ # off', ['$5 off', '€5 off'], ['5 off', '/5 off']],
  ['topic : river', ['Topic: river', 'Topic | river'], ['Topic river', 'Topic 5 river']],
  // ── gaps ──
  [
    'give ..2 back',
    ['Give back', 'Give it back', 'Give it all back'],
    ['Give it all right back', 'Give it. Back', 'Give it? Back', 'Give it'],
  ],
  ['more ~', ['More news today', `More ${many(14)}`], ['More', 'More news. Today', 'More news.', `More ${many(15)}`]],
  ['more ~3', ['More so so so'], ['More so so so so']],
  ['more ..', ['More', 'More. And so on.', `More ${many(40)}`], ['Any more']],
  ['(give it|take that) ..', ['Give it to her. Now', 'Take that'], ['Give that', 'Take it']],
  // ── what may begin with any word ──
  ['..2 newsletter', ['Newsletter', 'Our newsletter', 'Our daily NEWSLETTER'], ['Our', 'Our very own newsletter']],
  ['<name> # 4', ['Kell 3 4', 'Kell 4 4'], ['kell 3 4', 'Kell 3', 'Kell 4']],
  ['..2 (ask|told) # now', ['We told 5 now', 'So ask 5 now'], ['We told us now', 'We 5 now']],
]

describe('a phrase is all that a line says', () => {
  test.each(rows.flatMap(([phrase, yes]) => yes.map((line) => [phrase, line] as const)))('%j: %j', (phrase, line) =>
    expect(recognises(phrase, line)).toBe(true),
  )

  test.each(rows.flatMap(([phrase, , no]) => no.map((line) => [phrase, line] as const)))('%j: not %j', (phrase, line) =>
    expect(recognises(phrase, line)).toBe(false),
  )
})

describe('the rows of a table', () => {
  test('carry their rule, its place and its limits', () => {
    const table =
      '=share/button 8 list beside page\nsign up,log in\n=legal/foot end\n@<day> today|now\nread <day>\n=ads/label\npromoted'
    const rules = ['Log in', 'Read today', 'Promoted'].map((line) => {
      const [{ phrase: _, ...row } = { phrase: [] }, ...others] = findRows(line, 2, indexPhrases(table))
      expect(others).toEqual([])
      return row
    })
    expect(rules).toEqual([
      {
        rule: { id: 'share/button', reason: 'share', opens: 'list', weak: true, shy: true },
        order: 0,
        maxWords: 8,
        cues: [],
      },
      {
        rule: { id: 'legal/foot', reason: 'legal', opens: 'end', weak: false, shy: false },
        order: 2,
        maxWords: 14,
        cues: [],
      },
      {
        rule: { id: 'ads/label', reason: 'ads', opens: undefined, weak: false, shy: false },
        order: 5,
        maxWords: 14,
        cues: [],
      },
    ])
  })

  test('that recognise a line are all told, each once', () => {
    const table = [
      ...['=share/one', 'read more', '=share/two', 'read ..', '=share/three', '(read|see) more'],
      ...['=share/four', '..2 more', '=share/five', '<name> more'],
    ].join('\n')
    expect(rulesOf(table, 'Read more')).toEqual(['share/one', 'share/two', 'share/three', 'share/four', 'share/five'])
    expect(rulesOf(table, 'Read on')).toEqual(['share/two'])
    expect(rulesOf(table, 'More')).toEqual(['share/four'])
    expect(rulesOf('=share/one\n..2 more ..2 more', 'so more and more')).toEqual(['share/one'])
    expect(rulesOf(table, 'Nothing')).toEqual([])
    expect(rulesOf(table, '')).toEqual([])
  })

  test('without a rule over them say nothing', () => expect(rulesOf('read more', 'Read more')).toEqual([]))

  test.each([
    ['sign up', 14],
    ['..2 newsletter', 14],
  ])('%j looks at lines of so many words as its rule says, else at 14', (phrase, most) => {
    const [line] = phrase === 'sign up' ? ['Sign up'] : ['Our newsletter']
    const table = `=share/own\n${phrase}\n=share/short 3\n${phrase}`
    expect(rulesOf(table, line!, 3)).toEqual(['share/own', 'share/short'])
    expect(rulesOf(table, line!, 4)).toEqual(['share/own'])
    expect(rulesOf(table, line!, most)).toEqual(['share/own'])
    expect(rulesOf(table, line!, most + 1)).toEqual([])
  })

  test('a heading of a list is no sentence', () => {
    expect(rulesOf('=related/next list\nread more', 'Read more')).toEqual(['related/next'])
    expect(rulesOf('=related/next list\nread more', 'Read more.')).toEqual([])
    expect(rulesOf('=related/next end\nread more', 'Read more.')).toEqual(['related/next'])
  })

  test.each(['"', '“', '‘', "'"])('what stands behind a %s is what somebody says', (mark) =>
    expect(rulesOf('=share/own\nsign up', `${mark}Sign up`)).toEqual([]),
  )

  test('a line has 900 characters at most', () => {
    const line = (length: number) => `More ${'so '.repeat(length)}`.slice(0, length)
    expect(rulesOf('=share/own 60\nmore ..', line(900))).toEqual(['share/own'])
    expect(rulesOf('=share/own 60\nmore ..', line(901))).toEqual([])
  })
})
