import { describe, expect, test } from 'vitest'
import { countWords } from '../../../src/article/lines/shape/count-words.ts'
import { matchLine } from '../../../src/article/phrases/match-line.ts'
import { matchRule } from '../../../src/article/phrases/match-rule.ts'
import type { BoilerplateRule } from '../../../src/types/article.ts'

const rule = (line: string) => matchRule(line, countWords(line))?.id

describe('a rule that recognises the whole line', () => {
  test.each([
    ['More Sports News', 'related/heading'],
    ['Sign up to our free daily newsletter', 'newsletter/sign-up'],
  ])('%s', (line, id) => expect(rule(line)).toBe(id))

  test('the earlier in the table counts, wherever its words stand', () => {
    expect(rule('Share this on Facebook')).toBe('share/run')
    expect(rule('Follow the Gazette on Instagram (Opens in a New Tab)')).toBe('related/new-window')
  })

  test.each([
    'Never miss a story, she said on Monday',
    'Our top picks, the council told us',
    'Thanks for signing up!, Quill wrote on Monday',
    'More Sports News,” says Jo Roe of it',
    'Already registered?, the people of Beld wrote.',
  ])('none where somebody speaks: %s', (line) => expect(rule(line)).toBeUndefined())

  test('a label of five words or fewer names no speaker', () => {
    expect(matchRule('Never miss a story, she said on Monday', 5)?.id).toBe('newsletter/sign-up')
    expect(matchRule('Never miss a story, she said on Monday', 6)).toBeUndefined()
  })

  test('a speaker alone is no rule', () => expect(rule('The ferry sails again on Monday, she said.')).toBeUndefined())
})

describe('the rules of the caller', () => {
  const own = (pattern: RegExp, more: Partial<BoilerplateRule> = {}): BoilerplateRule => ({
    id: 'share/own',
    reason: 'share',
    pattern,
    ...more,
  })
  const found = { id: 'share/own', reason: 'share' }

  test('are asked after ours, in their order', () => {
    const rules = [own(/ferry/i), own(/quay/i, { id: 'share/second' })]
    expect(matchLine('Our ferry club', 3, rules)).toEqual(found)
    expect(matchLine('Our quay club', 3, rules)).toEqual({ id: 'share/second', reason: 'share' })
    expect(matchLine('Our club', 3, rules)).toBeNull()
    expect(matchLine('More Sports News', 3, [own(/sports/i)])).toMatchObject({ id: 'related/heading' })
    expect(matchLine('Our ferry club', 3, [])).toBeNull()
  })

  test('see the line as it is, or folded', () => {
    expect(matchLine('» Our “FERRY” club!!', 4, [own(/^our "ferry" club$/)])).toEqual(found)
    expect(matchLine('Our FERRY club!!', 3, [own(/FERRY club!!$/)])).toEqual(found)
  })

  test('look at lines of 40 words at most, or of so many as they say', () => {
    expect(matchLine('Our ferry club', 40, [own(/ferry/)])).toEqual(found)
    expect(matchLine('Our ferry club', 41, [own(/ferry/)])).toBeNull()
    expect(matchLine('Our ferry club', 5, [own(/ferry/, { maxWords: 5 })])).toEqual(found)
    expect(matchLine('Our ferry club', 6, [own(/ferry/, { maxWords: 5 }), own(/club/)])).toEqual(found)
    expect(matchLine('Our ferry club', 6, [own(/ferry/, { maxWords: 5 })])).toBeNull()
  })

  test('may carry a state', () => {
    const rules = [own(/^Our/gu)]
    expect(matchLine('Our ferry club', 3, rules)).toEqual(found)
    expect(matchLine('Our ferry club', 3, rules)).toEqual(found)
  })
})
