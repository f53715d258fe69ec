import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type DuckdbOptions, duckdbEngine } from '../../src/cli/dedupe/duckdb.ts'
import type { DedupeEngine } from '../../src/cli/dedupe/engine.ts'
import type { IndexCluster } from '../../src/index.ts'
import { type CorpusArticle, clustersInMemory, simulatedCorpus, smallCorpus } from './corpus.ts'

async function clustersOf(engine: DedupeEngine): Promise<IndexCluster[]> {
  const clusters: IndexCluster[] = []
  for await (const cluster of engine.clusters()) clusters.push(cluster)
  return clusters
}

async function withEngine<T>(
  articles: readonly CorpusArticle[],
  use: (engine: DedupeEngine) => Promise<T>,
  options: DuckdbOptions = {},
): Promise<T> {
  const engine = await duckdbEngine({ memoryLimit: '256MB', ...options })
  try {
    for (const article of articles) await engine.add(article)
    return await use(engine)
  } finally {
    await engine.close()
  }
}

describe('the engine duckdb', () => {
  test.each([
    ['seeds, very short texts and a box of one outlet', smallCorpus()],
    ['copies, more reprints than a key keeps, common phrases', simulatedCorpus(900)],
    ['nothing', []],
  ])('gives the clusters of the index in memory: %s', async (_name, articles) => {
    expect(await withEngine(articles, clustersOf)).toEqual(clustersInMemory(articles))
  })

  test.each([[{ articles: 100, neighbours: 700 }], [{ articles: 40, neighbours: 150 }]])(
    'does not depend on how much is worked on at a time: %o',
    async (parts) => {
      const articles = simulatedCorpus(300)
      expect(await withEngine(articles, clustersOf, { parts })).toEqual(clustersInMemory(articles))
    },
  )

  test('asked twice, with articles added between', async () => {
    const articles = smallCorpus()
    const clusters = await withEngine(articles.slice(0, 5), async (engine) => {
      expect(await clustersOf(engine)).toEqual(clustersInMemory(articles.slice(0, 5)))
      for (const article of articles.slice(5)) await engine.add(article)
      return clustersOf(engine)
    })
    expect(clusters).toEqual(clustersInMemory(articles))
  })

  test('refuses an id that is taken, and goes on', async () => {
    const [article] = smallCorpus()
    const ids = ["Oster's mill", 'a\0b', 'Łódź']
    await withEngine(
      ids.map((id) => ({ ...article!, id })),
      async (engine) => {
        for (const id of ids)
          await expect(engine.add({ ...article!, id })).rejects.toThrow(
            `id ${JSON.stringify(id)} is in the index already`,
          )
        expect((await clustersOf(engine)).map(({ members }) => members)).toEqual([[...ids].sort()])
      },
    )
  })

  test('ids that UTF-8 cannot hold, or sorts otherwise, stay apart and in order', async () => {
    const [article] = smallCorpus()
    const ids = ['\ud83d', '\udc00', '\ud83d\udc00', '\ufb01', '\ue000\ue001', 'b', '\ufffd', '\ud83da', '\udc00\ud83d']
    const copies = ids.map((id) => ({ ...article!, id }))
    const clusters = await withEngine(copies, async (engine) => {
      await expect(engine.add(copies[0]!)).rejects.toThrow('is in the index already')
      return clustersOf(engine)
    })
    expect(clusters).toEqual(clustersInMemory(copies))
    expect(clusters[0]!.members).toEqual([...ids].sort())
  })

  test('refuses a fingerprint of another version', async () => {
    const [article] = smallCorpus()
    await withEngine([article!], async (engine) => {
      const other = { ...article!, id: 'other', fingerprint: { ...article!.fingerprint, version: 'cdf0' } }
      await expect(engine.add(other)).rejects.toThrow('Fingerprints of different versions')
    })
  })

  test('keeps its database where it is told to, and overwrites nothing', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-test-'))
    const file = path.join(folder, 'articles.duckdb')
    await (await duckdbEngine({ file })).close()
    expect(readdirSync(folder)).toEqual([])
    const engine = await duckdbEngine({ file })
    expect(readdirSync(folder)).toContain('articles.duckdb.unfinished')
    for await (const _ of engine.clusters()) expect.unreachable()
    await engine.close()
    expect(readdirSync(folder)).toEqual(['articles.duckdb'])
    writeFileSync(path.join(folder, 'notes'), 'mine')
    await expect(duckdbEngine({ file: path.join(folder, 'notes') })).rejects.toThrow('There is a file')
    rmSync(folder, { recursive: true })
  })
})
