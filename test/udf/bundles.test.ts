import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import * as copydesk from '../../src/index.ts'
import { enginesWith } from '../engines/engines.mjs'
import { expectedAnswer, programOf } from '../engines/program.mjs'
import golden from '../fingerprint/golden.json' with { type: 'json' }
import { goldenTexts } from '../fingerprint/golden-texts.ts'
import { root } from '../source/root.ts'

const seeds = path.join(root, 'seeds')
const articles = readdirSync(seeds).map((name) => readFileSync(path.join(seeds, name), 'utf8'))

describe.each([
  // They are pasted into the source of a function or a migration: they should not grow unnoticed.
  { name: 'core.iife.js', limit: 35_200, inputs: [] },
  { name: 'full.iife.js', limit: 374_000, inputs: articles },
])('dist/$name', ({ name, limit, inputs }) => {
  const script = readFileSync(path.join(root, 'dist', name), 'utf8')

  test('stays small', () => {
    expect(Buffer.byteLength(script)).toBeLessThan(limit)
  })

  test('does without Intl, Date, Promise, encoders, timers, chance and locale, and gives the golden answers', async () => {
    const answer = await enginesWith(undefined)['Node without a host'](programOf(script, goldenTexts, inputs))
    expect(answer).toBe(expectedAnswer(copydesk, goldenTexts, inputs))
    expect(JSON.parse(answer).encoded).toEqual(golden)
  })
})
