import { articleOptions } from './article/options.ts'
import { createIndex } from './create-index.ts'
import { createGroups, type Groups, groupOf, joinGroups, listGroups } from './fingerprint/groups.ts'
import { groupAgency, guessOrigin } from './fingerprint/origins/guess-origin.ts'
import { sayApart, sayTogether } from './fingerprint/origins/say.ts'
import { weighEvidence } from './fingerprint/origins/weigh-evidence.ts'
import { creditedAgencies, printedDate, sharedAgencies, type Witness } from './fingerprint/origins/witness.ts'
import { requireArticle } from './fingerprint/require-article.ts'
import { requireFingerprint } from './fingerprint/require-fingerprint.ts'
import { indexMeta } from './fingerprint/require-option.ts'
import { fingerprint } from './fingerprint.ts'
import { parseArticle } from './parse-article.ts'
import { requireObject } from './text/argument.ts'
import { wrongType } from './text/failure.ts'
import { anything, checkOptions, type OptionsOf, optionsIn } from './text/options.ts'
import type {
  Comparable,
  Comparison,
  Fingerprint,
  OriginEvidence,
  OriginGroup,
  OriginInput,
  Origins,
  OriginsOptions,
  UnsurePair,
} from './types/comparison.ts'

interface ComparedPair {
  readonly a: number
  readonly b: number
  readonly comparison: Comparison
}

/**
 * Who is independent of whom: articles that were made from one text are one group. Two articles are put together
 * where their copy says so ({@link compare}, with what {@link createIndex} learns from all the inputs about
 * boilerplate), or where both credit one agency, print it on the same days and still share a sixth of the shorter
 * text. In doubt they stay apart and the pair is listed as `unsure`.
 *
 * The origin of a group is a guess: the agency's own copy (its `source` is the agency), else the earliest, else the
 * one that holds most of the others, else the longest.
 *
 * Of a `Fingerprint` nothing but the text is known, unless `source` and `date` tell more.
 *
 * @throws `wrong-type`, `wrong-value` or `unknown-option` for an input or option that cannot be used. No text throws.
 */
export function origins(inputs: Iterable<Comparable | OriginInput>, options: OriginsOptions = {}): Origins {
  if (typeof inputs === 'string' || typeof inputs?.[Symbol.iterator] !== 'function')
    throw wrongType('inputs', 'an iterable of texts, articles, fingerprints or inputs', inputs)
  checkOptions(options, originsOptions)
  const witnesses = Array.from(inputs, (input, row) => witnessOf(inputOf(input, row), row, options))
  const pairs = comparedPairs(witnesses)
  const group = createGroups(witnesses.length)
  const unsure: UnsurePair[] = []
  for (const { a, b, comparison } of pairs) {
    const decision = weighEvidence(witnesses[a]!, witnesses[b]!, comparison)
    if (decision === 'one-origin') joinGroups(group, a, b)
    else if (decision === 'unsure') {
      const agencies = sharedAgencies(witnesses[a]!, witnesses[b]!)
      unsure.push({ a, b, comparison, text: sayApart(a, b, comparison, agencies) })
    }
  }
  const groups = groupsOf(witnesses, pairs, group)
  return {
    groups,
    independent: groups.length,
    derived: [],
    unsure: unsure.filter(({ a, b }) => groupOf(group, a) !== groupOf(group, b)),
  }
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
  const source = known.source ?? null
  const date = known.date ?? null
  if (typeof input !== 'string' && Array.isArray((input as Fingerprint | null)?.sketch)) {
    requireFingerprint(input, `inputs[${row}]`)
    return { fingerprint: input, agencies: [], date, source }
  }
  const article: unknown = typeof input === 'string' ? parseArticle(input, options.article) : input
  requireArticle(article, `inputs[${row}]`, 'a string, an Article or a Fingerprint')
  return {
    fingerprint: fingerprint(article),
    agencies: creditedAgencies(article),
    date: date ?? printedDate(article),
    source,
  }
}

/** Every pair that shares join keys, in the order of the inputs. */
function comparedPairs(witnesses: readonly Witness[]): ComparedPair[] {
  const index = createIndex()
  witnesses.forEach(({ fingerprint, date, source }, row) => {
    index.add(String(row), fingerprint, { ...(date !== null && { date }), ...(source !== null && { source }) })
  })
  const pairs: ComparedPair[] = []
  for (const { a, b, comparison } of index.pairs({ unrelated: true }))
    pairs.push({ a: Number(a), b: Number(b), comparison })
  return pairs.sort((x, y) => x.a - y.a || x.b - y.b)
}

function groupsOf(witnesses: readonly Witness[], pairs: readonly ComparedPair[], group: Groups): OriginGroup[] {
  const comparisons = new Map(pairs.map(({ a, b, comparison }) => [a * witnesses.length + b, comparison]))
  const compared = (a: number, b: number): Comparison | undefined => comparisons.get(a * witnesses.length + b)
  return listGroups(group).map((rows) => {
    const origin = guessOrigin(rows, witnesses, compared)
    const evidence = rows
      .filter((member) => member !== origin)
      .flatMap((member) => evidenceFor(member, origin, rows, witnesses, compared))
    return {
      members: rows,
      origin,
      agency: groupAgency(rows, witnesses),
      cohesion: cohesionOf(rows, compared),
      evidence,
    }
  })
}

/** The least containment between two members. */
function cohesionOf(rows: readonly number[], compared: (a: number, b: number) => Comparison | undefined): number {
  const all = rows.flatMap((a, at) => rows.slice(at + 1).map((b) => compared(a, b)?.containment ?? 0))
  return Math.min(1, ...all)
}

/** The member beside the origin, or beside the member that it shares most with. */
function evidenceFor(
  member: number,
  origin: number,
  rows: readonly number[],
  witnesses: readonly Witness[],
  compared: (a: number, b: number) => Comparison | undefined,
): OriginEvidence[] {
  const beside = (other: number): Comparison | undefined => compared(Math.min(member, other), Math.max(member, other))
  const proves = (other: number): boolean =>
    other !== member &&
    beside(other) !== undefined &&
    weighEvidence(witnesses[member]!, witnesses[other]!, beside(other)!) === 'one-origin'
  const candidates = rows.filter(proves)
  if (candidates.length === 0) return []
  const other = candidates.includes(origin)
    ? origin
    : candidates.reduce((best, row) => (beside(row)!.containment > beside(best)!.containment ? row : best))
  const agencies = sharedAgencies(witnesses[member]!, witnesses[other]!)
  const [a, b] = [Math.min(member, other), Math.max(member, other)]
  const comparison = beside(other)!
  return [{ member, comparedWith: other, comparison, agencies, text: sayTogether(a, b, comparison, agencies) }]
}
