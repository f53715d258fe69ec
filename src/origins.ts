import { wordsInText } from './alignment/placed-words.ts'
import { sharedWords } from './alignment/shared-words.ts'
import { articleOptions } from './article/options.ts'
import { requireArticle } from './article/require-article.ts'
import { unmarked } from './article/unmarked.ts'
import { ALL_PAIRS } from './duplicates/constants.ts'
import { entryOf, lanesOf, sourceRow } from './duplicates/documents.ts'
import { addEntry, comparisonOf, createState } from './duplicates/index-state.ts'
import { listPairs } from './duplicates/list-pairs.ts'
import type { FoldedWords } from './fingerprint/folded-words.ts'
import { indexMeta } from './fingerprint/require-option.ts'
import { fingerprint, fingerprintOf, isFingerprint } from './fingerprint.ts'
import { parseArticle } from './parse-article.ts'
import type { ComparedPair } from './provenance/compared-pair.ts'
import { groupByOrigin } from './provenance/group-by-origin.ts'
import type { ExactShare } from './provenance/say.ts'
import { articleWitness, fingerprintWitness, type Witness } from './provenance/witness.ts'
import { requireObject } from './text/argument.ts'
import { wrongType } from './text/failure.ts'
import { anything, checkOptions, type OptionsOf, optionsIn } from './text/options.ts'
import type { Article } from './types/article.ts'
import type { Comparable } from './types/comparison.ts'
import type { OriginInput, Origins, OriginsOptions } from './types/origins.ts'

/**
 * Who is independent of whom: articles that were made from one text are one group. Two articles are put together
 * where their copy says so ({@link compare}, with what {@link createIndex} learns from all the inputs about
 * boilerplate), or where both credit one agency, print it on the same days and still share a sixth of the shorter
 * text. In doubt they stay apart and the pair is listed as `unsure`. What shares different parts of itself with others
 * that share nothing joins none of them: it is `derived`, and not counted.
 *
 * The origin of a group is a guess: the press release; the copy on the agency's own site; the agency's undated longer
 * copy that holds the others; else the earliest, the one that holds most of the others, the longest.
 *
 * Of a `Fingerprint` nothing but the text is known, unless `source` and `date` tell more.
 *
 * @throws `wrong-type`, `wrong-value` or `unknown-option` for an input or option that cannot be used. No text throws.
 *
 * @example
 * ```ts
 * import { origins } from 'copydesk'
 *
 * const story = 'The ferry to Kell sailed again on Monday after a week in dock, the harbour office of Port Alden said.'
 * const other = 'Two bakeries in Port Alden will close in May, and forty people will lose their work, their owner said.'
 * origins([story, story, other]).independent // → 2
 * ```
 */
export function origins(inputs: Iterable<Comparable | OriginInput>, options: OriginsOptions = {}): Origins {
  if (typeof inputs === 'string' || typeof inputs?.[Symbol.iterator] !== 'function')
    throw wrongType('inputs', 'an iterable of texts, articles, fingerprints or inputs', inputs)
  checkOptions(options, originsOptions)
  const witnesses = Array.from(inputs, (input, row) => witnessOf(inputOf(input, row), row, options))
  return groupByOrigin(witnesses, comparedPairs(witnesses), exactShares(witnesses))
}

const originsOptions = (): OptionsOf<OriginsOptions> => ({ article: optionsIn(articleOptions) })

const originInput = (): OptionsOf<OriginInput> => ({ ...indexMeta(), input: anything })

function inputOf(given: Comparable | OriginInput, row: number): OriginInput {
  if (typeof given === 'string') return { input: given }
  requireObject(given, `inputs[${row}]`, 'a string, an Article, a Fingerprint or an input')
  if (!('input' in given)) return { input: given as Comparable }
  checkOptions(given, originInput, `inputs[${row}]`)
  return given as OriginInput
}

function witnessOf({ input, ...known }: OriginInput, row: number, options: OriginsOptions): Witness {
  const date = known.date ?? null
  const source = known.source || null
  if (isFingerprint(input)) return fingerprintWitness(fingerprintOf(input, `inputs[${row}]`), date, source)
  const article: unknown = typeof input === 'string' ? parseArticle(input, options.article) : input
  requireArticle(article, `inputs[${row}]`, 'a string, an Article or a Fingerprint')
  return articleWitness(article, fingerprint(article), date, source ?? article.outlet ?? null)
}

/** Every pair that shares join keys, and of few inputs every pair, in the order of the inputs. */
function comparedPairs(witnesses: readonly Witness[]): ComparedPair[] {
  const state = createState()
  witnesses.forEach((witness, row) => {
    const source = sourceRow(state.documents, witness.source, true)
    addEntry(
      state,
      String(row),
      entryOf(
        witness.fingerprint,
        witness.view,
        witness.date,
        source,
        lanesOf(witness.fingerprint, state.scratch.lanes),
      ),
    )
  })
  const pairs: ComparedPair[] = [...listPairs(state, true)]
  if (witnesses.length <= ALL_PAIRS) {
    const known = new Set(pairs.map(({ a, b }) => a * witnesses.length + b))
    for (let a = 0; a < witnesses.length; a++)
      for (let b = a + 1; b < witnesses.length; b++)
        if (!known.has(a * witnesses.length + b)) pairs.push({ a, b, comparison: comparisonOf(state, a, b) })
  }
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}

/** What two inputs share, counted on their words; null where one is no more than a fingerprint. */
function exactShares(witnesses: readonly Witness[]): (a: number, b: number) => ExactShare | null {
  const folded = new Map<number, FoldedWords>()
  const wordsOf = (row: number, article: Article): FoldedWords => {
    const known = folded.get(row) ?? wordsInText(article, unmarked)
    folded.set(row, known)
    return known
  }
  return (a, b) => {
    const [x, y] = [witnesses[a]!.article, witnesses[b]!.article]
    if (x === null || y === null) return null
    const [left, right] = [wordsOf(a, x), wordsOf(b, y)]
    const words = sharedWords(left, right)
    return { aInB: words / Math.max(1, left.count), bInA: words / Math.max(1, right.count), words }
  }
}
