import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { keyOf, knownVerdicts, LINEAR, verdictsOf, writeVerdicts } from './source/regexp-verdicts.ts'
import { type Pattern, patternsBuiltBy, writtenPatterns } from './source/regexps.ts'
import { root } from './source/root.ts'

/**
 * Files whose expressions only ever see so many characters (the code cuts them off before): polynomial cost has a bound
 * of its own there. Exponential cost has none.
 */
const bounded: ReadonlyMap<string, number> = new Map([
  // Rows of a file are looked at through `peek`.
  ...['dow-jones', 'factiva', 'header', 'mail-furniture', 'mail', 'newsletter', 'reuters-terminal', 'social'].map(
    (name) => [`src/article/formats/${name}.ts`, 400] as const,
  ),
  ['src/article/formats/transcript.ts', 400],
  ['src/article/formats/wayback.ts', 400],
  ['src/article/formats/rcv1.ts', 400],
  ['src/article/formats/facts-of-fields.ts', 200],
  ['src/article/warnings/not-an-article.ts', 600],
  ['src/article/forms/caption.ts', 321],
  ['src/article/forms/credit/read-credit.ts', 600],
  ['src/article/forms/date-line.ts', 260],
  ['src/article/dates/read-age.ts', 60],
  ['src/article/forms/byline.ts', 300],
  // Pieces of a byline.
  ['src/article/forms/byline-part.ts', 300],
  ['src/article/formats/read-people.ts', 1000],
  ['src/article/claims/bio.ts', 240],
  // Lines that are compared with phrases.
  ['src/article/phrases/words.ts', 900],
  // The first bytes of a page.
  ['src/html/decode-bytes.ts', 4096],
  ['src/names/gloss.ts', 60],
  ['src/names/title-of-work.ts', 80],
])

const isBounded = (place: string, verdict: string) => {
  const file = place.replace(/:.*/, '')
  return bounded.has(file) && verdict.includes('polynomial')
}

/** What the verbs build while they read the seeds and the fixtures. */
const builtPatterns = () =>
  patternsBuiltBy(({ normalizeArticle, align, origins }) => {
    const fixtures = readdirSync(path.join(root, 'fixtures'), { recursive: true, encoding: 'utf8' })
    const files = [
      ...readdirSync(path.join(root, 'seeds')).map((name) => path.join('seeds', name)),
      ...fixtures.filter((name) => /input\.\w+$/.test(name)).map((name) => path.join('fixtures', name)),
    ]
    const texts = files.map((name) => readFileSync(path.join(root, name), 'utf8'))
    for (const text of texts) normalizeArticle(text, { names: { kinds: ['person', 'place', 'group', 'term'] } })
    align(texts[0]!, texts[1]!)
    origins(texts.slice(0, 5))
  })

/** One line for each pattern whose cost can grow faster than its input, or of which that cannot be told. */
const vulnerable = (patterns: readonly Pattern[], verdicts: ReadonlyMap<string, string>): string[] =>
  patterns
    .map((pattern) => ({ ...pattern, verdict: verdicts.get(keyOf(pattern))! }))
    .filter(({ place, verdict }) => verdict !== LINEAR && !isBounded(place, verdict))
    .map(({ place, verdict, source, flags }) => `${place}: ${verdict} /${source}/${flags}`.slice(0, 240))
    .sort()

describe('every regular expression is linear', { timeout: 900_000 }, () => {
  let patterns: readonly Pattern[] = []
  let verdicts: ReadonlyMap<string, string> = new Map()
  beforeAll(async () => {
    patterns = [...writtenPatterns(), ...builtPatterns()]
    verdicts = await verdictsOf(patterns, knownVerdicts())
    if (process.env['WRITE_VERDICTS']) writeVerdicts(verdicts)
  }, 900_000)

  test('the check itself sees a quadratic one', async () => {
    const quadratic = { source: 'a*b', flags: '', place: 'here' }
    expect(vulnerable([quadratic], await verdictsOf([quadratic], new Map()))).toHaveLength(1)
  })

  test('so are those of this project', () => {
    expect(patterns.length).toBeGreaterThan(900)
    expect(vulnerable(patterns, verdicts)).toEqual([])
  })

  test('each exception is one', () => {
    const polynomial = patterns.filter((pattern) => verdicts.get(keyOf(pattern))!.includes('polynomial'))
    const files = new Set(polynomial.map(({ place }) => place.replace(/:.*/, '')))
    expect([...bounded.keys()].filter((file) => !files.has(file))).toEqual([])
  })

  test('in the article room none is longer than a reader can take in; longer ones are rows', () => {
    // What is built has no line: words of phrases are written as rows, and the engine gets them as one.
    const ofRoom = patterns.filter(
      ({ place }) => place.startsWith('src/article/') && place !== 'src/article/phrases/words.ts',
    )
    const long = ofRoom.filter(({ source }) => source.length > 160)
    expect(long.map(({ place, source }) => `${place}: ${source.length}`)).toEqual([])
  })

  test('the file of verdicts knows these expressions and no other (npm run regexps)', () => {
    const known = knownVerdicts()
    expect([...known.keys()].sort()).toEqual([...verdicts.keys()].sort())
  })
})
