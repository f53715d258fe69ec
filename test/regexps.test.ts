import { readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { check } from 'recheck'
import { describe, expect, test } from 'vitest'
import { type Pattern, patternsBuiltBy, writtenPatterns } from './source/regexps.ts'
import { root } from './source/source-files.ts'

/** The fuzzer's effort, cut to what still finds the classic mistakes in about a second a pattern. */
const effort = { timeout: 60_000, randomSeed: 1, maxIteration: 3, maxGenerationSize: 30, incubationLimit: 8_000 }

/**
 * Files whose expressions only ever see so many characters (the code cuts them off before): polynomial cost has a bound
 * of its own there. Exponential cost has none.
 */
const bounded: ReadonlyMap<string, number> = new Map([
  ['src/article/forms/caption.ts', 201],
  ['src/article/forms/date-line.ts', 260],
  ['src/article/forms/dateline.ts', 142],
  ['src/article/forms/dateline-tokens.ts', 142],
  ['src/article/claims/bio.ts', 240],
  ['src/names/gloss.ts', 60],
  ['src/names/private-person.ts', 80],
  ['src/names/title-of-work.ts', 80],
])

/**
 * Files whose expressions are polynomial over a whole line, which nothing cuts off yet. A debt: the list may only
 * shrink, by a bound in the code or by an expression that is linear.
 */
const owed: ReadonlySet<string> = new Set(
  `
  formats/dow-jones formats/factiva formats/facts-of-fields formats/header formats/mail-furniture formats/mail
  formats/newsletter formats/people formats/phrases formats/rcv1 formats/reuters-terminal formats/social formats/transcript
  formats/wayback formats/wiki-pieces markdown-text phrases/words warnings/not-an-article
`
    .trim()
    .split(/\s+/)
    .map((name) => `src/article/${name}.ts`),
)

const isBounded = (place: string, degree: string) => {
  const file = place.replace(/:.*/, '')
  return (bounded.has(file) || owed.has(file)) && degree.includes('polynomial')
}

/** One line for each pattern whose cost can grow faster than its input, or of which that cannot be told in time. */
async function vulnerable(patterns: readonly Pattern[]): Promise<string[]> {
  const distinct = new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]))
  const waiting = distinct.entries()
  const found: string[] = []
  const work = async () => {
    for (const [key, { source, flags, place }] of waiting) {
      const verdict = await check(source, flags, effort)
      const degree = verdict.status === 'vulnerable' ? verdict.complexity.summary : ''
      if (verdict.status !== 'safe' && !isBounded(place, degree))
        found.push(`${place}: ${verdict.status} ${degree} ${key.slice(0, 200)}`)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return found.sort()
}

describe('every regular expression is linear', { timeout: 600_000 }, () => {
  test('the check itself sees a quadratic one', async () => {
    expect(await vulnerable([{ source: 'a*b', flags: '', place: 'here' }])).toHaveLength(1)
  })

  test('literals', async () => {
    expect(await vulnerable(writtenPatterns())).toEqual([])
  })

  test('those built at run time', async () => {
    const built = await patternsBuiltBy(async () => {
      const { normalizeArticle, align, origins } = await import('../src/index.ts')
      const seeds = path.join(root, 'seeds')
      const texts = readdirSync(seeds).map((name) => readFileSync(path.join(seeds, name), 'utf8'))
      for (const text of texts) normalizeArticle(text, { names: { kinds: ['person', 'place', 'group', 'term'] } })
      align(texts[0]!, texts[1]!)
      origins(texts)
    })
    expect(await vulnerable(built)).toEqual([])
  })
})
