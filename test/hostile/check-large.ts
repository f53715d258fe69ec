// A program: takes the name of a verb, gives it many megabytes of news and prints what it came to.
import { fingerprint, normalizeNames, parseArticle, splitSentences, stripBoilerplate } from '../../src/index.ts'
import { ofFullSize } from './size.ts'

const MEGABYTES = ofFullSize ? 50 : 10

const paragraph =
  'KYIV (AP) — “We will not stop,” the minister, Jane Roe, said on March 3, 2025. Officials in the U.S. agreed. ' +
  'Talks with Volodymyr Zelenskyy and Sergey Lavrov go on at 5 p.m. on Tuesday, according to two people.\n\n'

const times = Math.ceil((MEGABYTES * 1024 * 1024) / paragraph.length)
const text = paragraph.repeat(times)

const verbs: Readonly<Record<string, () => unknown>> = {
  splitSentences: () => splitSentences(text).length / times,
  parseArticle: () => parseArticle(text).blocks.at(-1)!.end - text.trimEnd().length,
  stripBoilerplate: () => stripBoilerplate(text).text !== '',
  normalizeNames: () => normalizeNames(text).text !== '',
  fingerprint: () => fingerprint(text, { parse: false }).words > 30_000 * MEGABYTES,
}

console.log(verbs[process.argv[2]!]!())
