import { describe, expect, test } from 'vitest'
import { foldLine } from '../../../src/article/phrases/fold-line.ts'
import { foldWord } from '../../../src/article/phrases/fold-word.ts'
import { wordsOf } from '../../../src/article/phrases/words.ts'

const read = (text: string): string[] => {
  const words = wordsOf(text)
  const out: string[] = []
  for (let at = 0; words(at); at++) out.push(words(at)!.capital ? `^${words(at)!.text}` : words(at)!.text)
  return out
}

describe('the words of a line', () => {
  test.each([
    ['sign up now', ['sign', 'up', 'now']],
    ['Sign Up Now', ['^sign', '^up', '^now']],
    ['SIGN UP', ['^sign', '^up']],
    ['ShareTweetEmail', ['^share', '^tweet', '^email']],
    ['BBCNews', ['^bbc', '^news']],
    ['stories', ['storie']],
    ['Stories', ['^storie']],
    ['news', ['news']],
    ['photos', ['photo']],
    ['press', ['press']],
    ['this', ['this']],
    ['the bus', ['the', 'bus']],
    ["don't miss", ["don't", 'miss']],
    ['Don’t miss', ["^don't", 'miss']],
    ['1,204 comments', ['1,204', 'comment']],
    ['4.5 stars', ['4.5', 'star']],
    ['Home › World › Asia', ['^home', '>', '^world', '>', '^asia']],
    ['Home » World', ['^home', '>', '^world']],
    ['News | Sport', ['^news', ':', '^sport']],
    ['News · Sport', ['^news', ':', '^sport']],
    ['Topic: rivers', ['^topic', ':', 'river']],
    ['© 2025', ['©', '2025']],
    ['(c) 2025', ['©', '2025']],
    ['℗ 2025', ['©', '2025']],
    ['£3 a month', ['$', '3', 'a', 'month']],
    ['€3', ['$', '3']],
    ['you @ us', ['you', '@', 'us']],
    ['and/or', ['and', '/', 'or']],
    ['Ad – scroll', ['^ad', '-', 'scroll']],
    ['Ad -- scroll', ['^ad', '-', 'scroll']],
    ['well-known', ['well', 'known']],
    ['Really? Yes', ['^really', '?', '^yes']],
    ['Really?! Yes', ['^really', '.', '^yes']],
    ['Stop! Now', ['^stop', '.', '^now']],
    ['Wait… now', ['^wait', '.', 'now']],
    ['More from here...', ['^more', 'from', 'here']],
    ['He wanted more.', ['^he', 'wanted', 'more', '.']],
    ['He wanted more', ['^he', 'wanted', 'more']],
    ['U.S. news', ['^u', '^s', '.', 'news']],
    ['» Sign up', ['^sign', 'up']],
    ['... and more', ['and', 'more']],
    ['- Sign up -', ['^sign', 'up']],
    ['Café society', ['^café', 'society']],
    ['Été', ['^été']],
    ['', []],
    ['* * *', []],
    ['naïve readers', ['naïve', 'reader']],
    ['zebra', ['zebra']],
    ['aZb', ['a', '^zb']],
    ['{word}', ['word']],
    ['a`b', ['a', 'b']],
    ['sign [up', ['sign', 'up']],
    ['you @us', ['you', '@', 'us']],
    ['0am', ['0', 'am']],
    ['naª', ['naª']],
    ['one ½', ['one']],
    ['one ½...', ['one']],
    ['He wanted more.!', ['^he', 'wanted', 'more', '.']],
    ['More..', ['^more']],
    ['and more…', ['and', 'more']],
    ['merci à', ['merci', 'à']],
    ['with us @', ['with', 'us', '@']],
    ['for 5 $', ['for', '5', '$']],
    ['for 5 £', ['for', '5', '$']],
    ['for 5 €', ['for', '5', '$']],
    ['by us ©', ['by', 'us', '©']],
    ['and A', ['and', '^a']],
    ['News |', ['^news']],
    ['Next >', ['^next']],
    ['and /', ['and']],
    ['Topic:', ['^topic']],
    ['℗', []],
    ['What now?', ['^what', 'now', '?']],
  ] as const)('%j', (text, words) => expect(read(text)).toEqual(words))

  test('a word behind the last is none, in whatever order they are asked', () => {
    const words = wordsOf('one two')
    expect(words(2)).toBeUndefined()
    expect(words(1)?.text).toBe('two')
    expect(words(0)?.text).toBe('one')
    const half = wordsOf('one ½')
    expect([half(1), half(1), half(2)]).toEqual([undefined, undefined, undefined])
  })
})

describe('a word', () => {
  test.each([
    ['Stories', 'storie'],
    ['cats', 'cats'],
    ['boats', 'boat'],
    ['bus', 'bus'],
    ['press', 'press'],
    ['Don’t', "don't"],
    ['cafés', 'cafés'],
    ['A1s', 'a1s'],
  ])('%s is compared as %s', (word, folded) => expect(foldWord(word)).toBe(folded))
})

describe('a line without its marks', () => {
  test.each([
    ['Sign Up!', 'sign up'],
    ['Sign up!!', 'sign up'],
    ['Really?', 'really?'],
    ['Really?!', 'really'],
    ['Really??', 'really'],
    ['» Sign up «', 'sign up'],
    ['© 2025 Us', '© 2025 us'],
    ['(Sign up)', '(sign up)'],
    ['[Sign up]', 'sign up]'],
    ['£3 a month', '£3 a month'],
    ['#tag', '#tag'],
    ['@us', '@us'],
    ['/page', '/page'],
    ['$5', '$5'],
    ['100%', '100%'],
    ['4*', '4*'],
    ['A+', 'a+'],
    ['Don’t', "don't"],
    ['“So”', 'so'],
    ['he said “so” twice', 'he said "so" twice'],
    ['Ελλάς', 'ελλάς'],
    ['— wait —', 'wait'],
    ['\u3000ok\u3001', 'ok'],
    ['\ufeffok', 'ok'],
    ['ok\u0080', 'ok'],
    ['½ ok', 'ok'],
    ['¿ok', 'ok'],
    ['Às', 'às'],
    ['ñandú', 'ñandú'],
    ['Ḁ\u1fff', 'ḁ\u1fff'],
    ['\u2000ok\u2bff', 'ok'],
    ['ⰰⱟ', 'ⰰⱟ'.toLowerCase()],
    ['\u303fok\u3000', 'ok'],
    ['\u3040日本語', '\u3040日本語'],
    ['?!', ''],
    ['a', 'a'],
    ['z', 'z'],
    ['0', '0'],
    ['9', '9'],
    ['{a}', 'a'],
    ['`z', 'z'],
    [':9;', '9'],
    ['...', ''],
    ['', ''],
    ['?', ''],
  ])('%j is %j', (line, folded) => expect(foldLine(line)).toBe(folded))
})
