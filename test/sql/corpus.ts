import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { simulatedArticles } from '../../docs/recipes/simulated-articles.mjs'
import { createIndex, type Fingerprint, fingerprint, type IndexCluster, type IndexPair } from '../../src/index.ts'
import { root } from '../source/root.ts'

export interface CorpusArticle {
  readonly id: string
  readonly fingerprint: Fingerprint
  readonly source?: string
  readonly date?: string
}

/** The seeds, each with a cut copy; texts of a word or two, whose only key must do; a box under 100 articles of one outlet. */
export function smallCorpus(): CorpusArticle[] {
  const folder = path.join(root, 'seeds')
  const texts = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'))
  const seeds = texts.flatMap((text, row): CorpusArticle[] => [
    { id: `seed ${row}`, fingerprint: fingerprint(text), source: 'harbour post' },
    { id: `cut ${row}`, fingerprint: fingerprint(text.slice(0, Math.floor(text.length * 0.6))), date: '2025-03-01' },
  ])
  const box =
    'Readers who saw the ferry leave the old harbour may write to the desk in Oster Street before noon on any day.'
  const boxed = Array.from({ length: 100 }, (_, row): CorpusArticle => {
    const text = Array.from({ length: 50 }, (_, word) => `w${row}x${word % 17}${'abc'[word % 3]}`).join(' ')
    const print = fingerprint(`${text}.\n\n${box}`, { parse: false })
    return { id: `boxed ${row}`, fingerprint: print, source: 'ferry news', date: `2025-0${1 + (row % 9)}-11` }
  })
  const short = ['', 'Rain.', 'Rain!', 'Ferry sunk', 'Ferry, sunk.'].map((text, row): CorpusArticle => {
    return { id: `short ${row}`, fingerprint: fingerprint(text, { parse: false }) }
  })
  return [...seeds, ...boxed, ...short]
}

/** Copies with noise, one story with more reprints than a key keeps, common phrases, boxes of outlets. */
export function simulatedCorpus(count: number): CorpusArticle[] {
  const { version } = fingerprint('')
  const wire = [...simulatedArticles(1, version, 5)][0]!
  const reprints = Array.from({ length: 90 }, (_, row): CorpusArticle => {
    const sketch = wire.fingerprint.sketch.filter((_, at) => (at * 31 + row * 7) % 9 > 1)
    const keys = sketch.slice(0, 42).map((hash) => hash * 2 ** 21)
    return {
      id: `reprint ${row}`,
      fingerprint: {
        ...wire.fingerprint,
        exact: `${row}`.padStart(16, '0'),
        sketch,
        keys,
        quotes: [],
        specifics: [],
        places: sketch.map((hash) => hash % 256),
      },
      source: `outlet ${row % 8}`,
      date: `2025-01-0${1 + (row % 9)}`,
    }
  })
  return [...simulatedArticles(count, version), ...reprints]
}

function indexOf(articles: readonly CorpusArticle[], windowDays?: number) {
  const index = createIndex(windowDays === undefined ? {} : { windowDays })
  for (const { id, fingerprint: print, ...meta } of articles) index.add(id, print, meta)
  return index
}

export function clustersInMemory(articles: readonly CorpusArticle[], windowDays?: number): IndexCluster[] {
  return indexOf(articles, windowDays).clusters()
}

/** In the order of their ids. */
export function pairsInMemory(articles: readonly CorpusArticle[], windowDays?: number): IndexPair[] {
  return Array.from(indexOf(articles, windowDays).pairs(), ({ a, b, comparison }): IndexPair => {
    if (a < b) return { a, b, comparison }
    return { a: b, b: a, comparison: { ...comparison, aInB: comparison.bInA, bInA: comparison.aInB } }
  }).sort((x, y) => (x.a === y.a ? (x.b < y.b ? -1 : 1) : x.a < y.a ? -1 : 1))
}
