// ClickHouse, embedded (chdb): fingerprints as rows, the candidates by one statement; clusters as in one process.
// usage: npm run scale:clickhouse [-- --articles 20000], after npm run build
// Takes chdb from $COPYDESK_CHDB_PYTHON (a python3 that has it) or installs it into a folder of its own, once.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { fingerprint } from '../../dist/index.js'
import { articleRow, candidateSql, clusterPairs, relatedPairs, schemaSql, storedArticle } from '../../dist/sql.js'
import { clustersOfOneProcess, linesOf, ndjson, option, pythonWith, report, runRecipe, timed } from './common.mjs'
import { simulatedArticles } from './simulated-articles.mjs'

/** The engine without the data frames of the package `chdb`. */
const CHDB = 'chdb-core==26.9.0'
const count = Number(option('articles', 20000))

await runRecipe('clickhouse', async (folder) => {
  const python = pythonWith(CHDB, 'chdb', process.env.COPYDESK_CHDB_PYTHON, path.join(tmpdir(), 'copydesk-chdb'))
  const articles = [...simulatedArticles(count, fingerprint('').version)]
  const one = await timed(() => clustersOfOneProcess(articles))
  const rows = articles.map(({ id, fingerprint: print, source, date }) => articleRow(id, print, { source, date }))
  const file = (name) => path.join(folder, name)
  const many = await timed(() => {
    writeFileSync(file('rows.ndjson'), linesOf(rows))
    writeFileSync(file('schema.sql'), schemaSql('clickhouse'))
    writeFileSync(file('statement.sql'), candidateSql('clickhouse', { neighbours: true }))
    execFileSync(python, [fileURLToPath(new URL('clickhouse-job.py', import.meta.url)), folder], { stdio: 'inherit' })
    const byId = new Map(ndjson(file('articles.ndjson')).map((row) => [row.id, storedArticle(row)]))
    const pairs = relatedPairs(ndjson(file('candidates.ndjson')), (id) => byId.get(id))
    return linesOf(clusterPairs(pairs, (id) => ({ words: byId.get(id).fingerprint.words, date: byId.get(id).date })))
  })
  console.log(`${count} articles, ${many.value.split('\n').length - 1} clusters`)
  report('inserted, joined, judged and clustered', count, one.ms, many.ms)
  return many.value === one.value
})
