import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { countWords } from '../../../src/article/lines/shape/count-words.ts'
import { matchRule } from '../../../src/article/phrases/match-rule.ts'
import { parseArticle } from '../../../src/parse-article.ts'
import { body, lead, second, third, title } from '../dam.ts'

const folder = path.resolve(import.meta.dirname, '../../../src/article/phrases/rows')

interface Example {
  readonly rule: string
  readonly line: string
  readonly is: boolean
}

/** The examples and counter-examples that stand in the files of the rows. */
const examples: readonly Example[] = readdirSync(folder).flatMap((file) => {
  let rule = ''
  return readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .flatMap((row): Example[] => {
      const head = /^([a-z-]+\/[a-z-]+):/.exec(row)
      if (head) rule = head[1]!
      const example = /^ {2}([+-]) (.*)$/.exec(row)
      return example ? [{ rule, line: example[2]!, is: example[1] === '+' }] : []
    })
})

const id = (line: string) => matchRule(line, countWords(line))?.id

describe('the examples of the rows', () => {
  test('are many', () => expect(examples.length).toBeGreaterThan(500))

  test('each is recognised by its rule', () => {
    const wrong = examples.filter(({ is, line, rule }) => is && id(line) !== rule)
    expect(wrong.map(({ line, rule }) => [rule, line, id(line)])).toEqual([])
  })

  test('each is recognised in capitals and with marks around it too', () => {
    const spellings = (line: string) => [line.replaceAll("'", '’'), `» ${line}`, `· ${line}`]
    const wrong = examples
      .filter(({ is, line }) => is && /^[A-Za-z]/.test(line))
      .flatMap(({ rule, line }) => spellings(line).flatMap((own) => (id(own) === rule ? [] : [[rule, own, id(own)]])))
    expect(wrong).toEqual([])
  })

  test('no counter-example is recognised', () => {
    const wrong = examples.filter(({ is, line }) => !is && id(line) !== undefined)
    expect(wrong.map(({ line }) => [line, id(line)])).toEqual([])
  })

  test('no counter-example is lost from a report', () => {
    const lost = examples.filter(({ is, line }) => {
      if (is) return false
      const read = parseArticle(`${title}\n\nBy Jane Roe\n\n${lead}\n\n${second}\n\n${line}\n\n${third}`)
      return !read.text.replace(/\s+/g, ' ').includes(line.replace(/\s+/g, ' '))
    })
    expect(lost.map(({ line }) => line)).toEqual([])
  })

  test('each goes from the end of a page', () => {
    const kept = examples.filter(({ is, line }) => {
      if (!is) return false
      const page = `${title}\n\nBy Jane Roe\n\nMarch 18, 2025\n\n${body}\n\n${line}\n\nShare on Facebook\n\nRead next\n\n© 2025 The Gazette`
      return parseArticle(page).text !== body
    })
    expect(kept.map(({ rule, line }) => [rule, line])).toEqual([])
  })
})
