import { describe, expect, test } from 'vitest'
import { matchRule } from '../../../src/article/boilerplate/match-rule.ts'
import { rules } from '../../../src/article/boilerplate/rules.ts'
import { countWords } from '../../../src/article/lines/read-lines.ts'
import { examples } from './examples.ts'
import { rulesPage } from './rules-page.ts'

const match = (line: string) => matchRule(line, countWords(line))?.id

describe('rules', () => {
  test('have unique ids that begin with their reason', () => {
    const ids = rules().map((rule) => rule.id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const rule of rules()) expect(rule.id.split('/')[0]).toBe(rule.reason)
  })

  test('have a phrase, a pattern or a label', () => {
    for (const rule of rules()) expect(rule.phrases ?? rule.pattern ?? rule.run, rule.id).toBeDefined()
  })

  test('write their phrases folded, so that they can match', () => {
    for (const rule of rules())
      for (const phrase of rule.phrases?.split('|') ?? []) expect(match(phrase), phrase).toBeDefined()
  })

  for (const [id, { hits, misses }] of Object.entries(examples)) {
    test.each(hits)(`${id} recognises %j`, (line) => expect(match(line)).toBe(id))
    test.each(misses)(`${id} leaves %j`, (line) => expect(match(line)).toBeUndefined())
  }

  test('are listed in docs/rules.md as they are (UPDATE=1 rewrites it)', async () => {
    await expect(rulesPage()).toMatchFileSnapshot('../../../docs/rules.md')
  })
})
