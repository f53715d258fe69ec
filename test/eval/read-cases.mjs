import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'

/** How an expectation `[path, operator, value]` compares what the path leads to with its value. */
const operators = {
  '=': isDeepStrictEqual,
  in: (got, wanted) => wanted.some((one) => isDeepStrictEqual(got, one)),
  contains: (got, wanted) => Boolean(got?.includes(wanted)),
  lacks: (got, wanted) => got === null || !got.includes(wanted),
  startsWith: (got, wanted) => typeof got === 'string' && got.startsWith(wanted),
  endsWith: (got, wanted) => typeof got === 'string' && got.endsWith(wanted),
  '>=': (got, wanted) => got !== null && got >= wanted,
  '<=': (got, wanted) => got !== null && got <= wanted,
  count: (got, wanted) => (got?.length ?? 0) === wanted,
}

/** The cases of a set, by kind: how many there are, how many are right, and which are wrong. */
export function readCases(copydesk, set) {
  const lines = readFileSync(new URL(`cases/${set}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
  const tally = new Map()
  const wrong = []
  for (const test of lines.map((line) => JSON.parse(line))) {
    const faults = faultsOf(copydesk, test)
    const kind = test.kind.split('/')[0]
    const [good, all] = tally.get(kind) ?? [0, 0]
    tally.set(kind, [good + (faults.length ? 0 : 1), all + 1])
    if (faults.length) wrong.push({ ...test, faults })
  }
  return { tally, wrong }
}

function faultsOf(copydesk, test) {
  const seen = view(test.verb, call(copydesk, test))
  return test.expect.flatMap(([path, operator, wanted]) => {
    const got = path.split('.').reduce((value, key) => value?.[key], seen) ?? null
    return operators[operator](got, wanted) ? [] : [{ path, operator, wanted, got }]
  })
}

function call(copydesk, { verb, input, inputs, options }) {
  if (verb === 'origins' && options) {
    const { sources, dates, ...others } = options
    const records = inputs.map((one, at) => ({
      ...(typeof one === 'string' ? { input: one } : one),
      ...(sources?.[at] && { source: sources[at] }),
      ...(dates?.[at] && { date: dates[at] }),
    }))
    return copydesk.origins(records, others)
  }
  const rest = options ? [options] : []
  return verb === 'compare' || verb === 'align'
    ? copydesk[verb](...inputs, ...rest)
    : copydesk[verb](inputs ?? input, ...rest)
}

/** The result, and what expectations may look at beside its own fields. */
function view(verb, result) {
  if (verb === 'splitSentences') return { texts: result.map(({ text }) => text) }
  if (verb === 'origins')
    return {
      ...result,
      partition: result.groups.map(({ members }) => [...members].sort((a, b) => a - b)).sort(byFirst),
    }
  if (verb !== 'parseArticle' && verb !== 'normalizeArticle') return result
  const { blocks = [], text = '' } = result
  const removed = blocks.filter(({ kind }) => kind === 'boilerplate').map((block) => block.text)
  return {
    ...result,
    paragraphs: text.split(/\n{2,}/),
    kinds: blocks.map(({ kind }) => kind),
    removedText: removed.join('\n'),
  }
}

const byFirst = ([a], [b]) => a - b
