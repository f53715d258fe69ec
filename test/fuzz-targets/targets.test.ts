import { expect, test } from 'vitest'
import { seedsOf } from './seeds.mjs'
import { targets } from './targets.mjs'

test.each(Object.keys(targets))(
  '%s: what the fuzzer begins with, and what it found before, breaks no law',
  async (name) => {
    const texts = seedsOf(name)
    expect(texts.length).toBeGreaterThan(0)
    for (const text of texts) await targets[name]!(text)
  },
)
