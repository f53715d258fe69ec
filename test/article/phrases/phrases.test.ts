import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { countWords } from '../../../src/article/lines/shape/count-words.ts'
import { matchRule } from '../../../src/article/phrases/match-rule.ts'
import { phraseTable } from '../../../src/article/phrases/table.ts'

const match = (line: string) => matchRule(line, countWords(line))?.id

const linesOf = (name: string) =>
  readFileSync(path.join(import.meta.dirname, name), 'utf8')
    .split('\n')
    .slice(2)
    .filter(Boolean)

/** `[rule, line]` for each line under the name of its rule. */
function recognised(): (readonly [rule: string, line: string])[] {
  let rule = ''
  return linesOf('recognised.txt').flatMap((line) => {
    if (line.startsWith('  ')) return [[rule, line.trim()] as const]
    rule = line
    return []
  })
}

describe('phrases', () => {
  test('have unique ids', () => {
    const ids = phraseTable.match(/^=\S+/gm)!
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(recognised())('%s recognises %j', (rule, line) => expect(match(line)).toBe(rule))

  test.each(linesOf('kept.txt'))('leave %j', (line) => expect(match(line)).toBeUndefined())

  test.each([
    ['SIGN UP TO OUR FREE NEWSLETTER', 'newsletter/sign-up'],
    ['  » Sign up to our free newsletter!! ', 'newsletter/sign-up'],
    ['Don’t miss', 'related/read-next'],
    ["Don't miss:", 'related/read-next'],
    ['ShareTweetEmail', 'share/run'],
    ['Log InRegister', 'subscription/button'],
    ['E-Mail', 'share/button'],
    ['Comments (1,204)', 'comments/heading'],
    ['(c) 2025 The Gazette', 'legal/copyright'],
    ['Home›World›Europe', 'navigation/breadcrumb'],
  ])('read %j whatever its case, quotes, hyphens and marks', (line, rule) => expect(match(line)).toBe(rule))

  test('look at no line of more than 900 characters', () => {
    expect(match(`Sign up to our newsletter ${'a'.repeat(900)}`)).toBeUndefined()
  })
})
