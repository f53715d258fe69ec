import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { look } from '../../src/article/look.ts'
import { precedence } from '../../src/article/precedence.ts'
import { readText } from '../../src/article/read-text.ts'
import type { LaidOut, TextForm } from '../../src/article/reading.ts'
import { resolve } from '../../src/article/resolve.ts'
import { parseArticle, type RemovalReason, removalReasons, stripBoilerplate } from '../../src/index.ts'
import { fixtures } from '../arbitraries/fixtures.ts'

const texts = fixtures.map(({ text }) => text.split('\n'))
const some = fc.constantFrom(...texts)

/** Runs of lines of fixtures and seeds, put together. */
const recombined: fc.Arbitrary<string> = fc
  .array(
    fc
      .tuple(some, fc.nat(), fc.integer({ min: 1, max: 12 }))
      .map(([lines, from, count]) => lines.slice(from % lines.length, (from % lines.length) + count)),
    { minLength: 1, maxLength: 6 },
  )
  .map((runs) => runs.flatMap((run) => [...run, '']).join('\n'))

const tidy = (text: string) => text.replace(/\s+/g, ' ')

/** A plain text that says nothing of itself. */
const form: TextForm = {
  ...{ title: null, kicker: null, standfirst: null, authors: [], agencies: [], outlet: null },
  ...{ published: null, updated: null, dateline: null, url: null },
  format: 'text',
  markdown: false,
  told: false,
}
const read = (text: string): LaidOut => look(readText(text, form, {}, {}))

describe('claims', () => {
  test.prop([recombined, fc.nat()])('a claimant taken out changes only lines that it won', (text, n) => {
    const reading = read(text)
    const [gone, claimant] = precedence[n % precedence.length]!
    const before = resolve(reading).won
    const after = resolve(
      reading,
      precedence.filter(([name]) => name !== gone),
    ).won
    const own = new Set(claimant(reading).map((claim) => JSON.stringify(claim)))
    for (const [at, claim] of before.entries()) if (!own.has(JSON.stringify(claim))) expect(after[at]).toEqual(claim)
  })

  test.prop([recombined])('a claimant says the same whoever was asked before', (text) => {
    const reading = read(text)
    const first = precedence.map(([, claimant]) => claimant(reading))
    const last = [...precedence].reverse().map(([, claimant]) => claimant(read(text)))
    expect(last.reverse()).toEqual(first)
  })

  test.prop([recombined])('every claim counts or is among the lost', (text) => {
    const reading = read(text)
    const { won, lost } = resolve(reading)
    const all = precedence.flatMap(([, claimant]) => claimant(reading))
    expect(won.filter(Boolean).length + lost.length).toBe(all.length)
  })

  test.prop([recombined, fc.constantFrom(...removalReasons)])('a kept reason keeps only that', (text, reason) => {
    const removed = (keep: readonly RemovalReason[]) =>
      parseArticle(text, { keep }).blocks.filter((block) => block.kind === 'boilerplate')
    expect(removed([reason]).map(({ start }) => start)).toEqual(
      removed([])
        .filter((block) => block.reason !== reason)
        .map(({ start }) => start),
    )
  })

  test.prop([recombined])('strip removes what parse removes, and then nothing more', (text) => {
    const { text: once, removed } = stripBoilerplate(text)
    const blocks = parseArticle(text).blocks.filter(({ kind }) => kind === 'boilerplate')
    expect(removed.map(({ start, end }) => [start, end])).toEqual(blocks.map(({ start, end }) => [start, end]))
    expect(stripBoilerplate(once)).toEqual({ text: once, removed: [] })
  })

  test.prop([recombined])('line ends, an indent and doubled blank lines change nothing', (text) => {
    const body = (input: string) => tidy(parseArticle(input).text)
    expect(body(text.replaceAll('\n', '\r\n'))).toBe(body(text))
    expect(body(text.replaceAll('\n\n', '\n\n\n'))).toBe(body(text))
    expect(body(text.replace(/^(?=.)/gm, '  '))).toBe(body(text))
  })

  test.prop([recombined, fc.constantFrom('Advertisement', 'Share on Facebook | Share on X | Email')])(
    'a line that anyone may append changes nothing before it',
    (text, line) => {
      // It may show that a copyright line is the page's.
      const others = (body: string) => body.split('\n\n').filter((paragraph) => !/^(?:©|copyright )/i.test(paragraph))
      const before = parseArticle(text).text
      // In a few words any line is a large share.
      fc.pre(before.split(' ').length >= 60)
      expect(others(parseArticle(`${text.trimEnd()}\n\n${line}\n`).text)).toEqual(others(before))
    },
  )
})
