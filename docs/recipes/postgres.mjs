// PostgreSQL: fingerprints as rows, COPY, the candidates by one statement; clusters as in one process.
// usage: npm run scale:postgres [-- --articles 20000], after npm run build
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { Client } from 'pg'
import { fingerprint } from '../../dist/index.js'
import { articleRow, candidateSql, clusterPairs, relatedPairs, schemaSql, storedArticle } from '../../dist/sql.js'
import {
  aptInstall,
  clustersOfOneProcess,
  linesOf,
  option,
  report,
  runRecipe,
  startGroup,
  timed,
  waitFor,
} from './common.mjs'
import { simulatedArticles } from './simulated-articles.mjs'

const count = Number(option('articles', 20000))

await runRecipe('postgres', async (folder, atEnd) => {
  const articles = [...simulatedArticles(count, fingerprint('').version)]
  const one = await timed(() => clustersOfOneProcess(articles))
  const client = await startPostgres(folder, atEnd)
  const rows = articles.map(({ id, fingerprint: print, source, date }) => articleRow(id, print, { source, date }))
  const many = await timed(async () => {
    await client.query(schemaSql('postgres'))
    await copy(folder, rows)
    await client.query('ANALYZE articles')
    const candidates = await client.query(candidateSql('postgres', { neighbours: true }))
    const stored = await client.query('SELECT id, source, day, fingerprint FROM articles')
    const byId = new Map(stored.rows.map((row) => [row.id, storedArticle(row)]))
    const pairs = relatedPairs(candidates.rows, (id) => byId.get(id))
    const facts = ({ fingerprint: print, date }) => ({ words: print.words, date })
    return linesOf(clusterPairs(pairs, (id) => facts(byId.get(id))))
  })
  const clusters = many.value.split('\n').length - 1
  console.log(
    `${(await client.query('SHOW server_version')).rows[0].server_version}: ${count} articles, ${clusters} clusters`,
  )
  report('copied, joined, judged and clustered', count, one.ms, many.ms)
  return many.value === one.value
})

/** A server on a socket in the folder, run by nobody who is root: PostgreSQL refuses root. */
async function startPostgres(folder, atEnd) {
  if (binaries() === undefined) aptInstall('postgresql-15')
  const bin = binaries()
  const data = path.join(folder, 'data')
  mkdirSync(data)
  const user = process.getuid() === 0 ? ids('postgres') : {}
  if (user.uid !== undefined) for (const one of [folder, data]) chownSync(one, user.uid, user.gid)
  const settings = { ...user, stdio: 'ignore', cwd: folder }
  execFileSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'copydesk', '-E', 'UTF8', '--locale=C', '-N'],
    settings,
  )
  const tuned = ['fsync=off', 'work_mem=64MB', 'shared_buffers=256MB', 'listen_addresses=']
  const flags = ['-D', data, '-k', folder, ...tuned.flatMap((setting) => ['-c', setting])]
  const server = startGroup(path.join(bin, 'postgres'), flags, settings)
  atEnd(async () => {
    process.kill(server.pid, 'SIGINT')
    await server.ended
  })
  await waitFor('PostgreSQL', () => existsSync(path.join(folder, '.s.PGSQL.5432')))
  const client = await connected(folder)
  // The query that waits hears of it as well.
  client.on('error', () => {})
  atEnd(() => client.end())
  return client
}

async function connected(folder) {
  for (;;) {
    const client = new Client({ host: folder, user: 'copydesk', database: 'postgres' })
    try {
      await client.connect()
      return client
    } catch (error) {
      // The socket is there before the server is ready.
      if (error.code !== '57P03') throw error
    }
  }
}

function binaries() {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  const folder = versions
    .map((version) => path.join(root, version, 'bin'))
    .find((bin) => existsSync(path.join(bin, 'initdb')))
  return folder
}

function ids(user) {
  const id = (flag) => Number(execFileSync('id', [flag, user], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/** COPY in text form, through psql. */
async function copy(folder, rows) {
  const columns = 'id, id_hash, source, day, words, keys, fingerprint'
  const psql = spawn(
    'psql',
    ['-q', '-h', folder, '-U', 'copydesk', '-d', 'postgres', '-c', `\\copy articles (${columns}) FROM STDIN`],
    {
      stdio: ['pipe', 'inherit', 'inherit'],
    },
  )
  const ended = once(psql, 'exit')
  for (const row of rows) {
    const { id, id_hash, source, day, words, keys, fingerprint: print } = row
    const cells = [id, id_hash, source, day, words, `{${keys}}`, print].map(copyCell)
    if (!psql.stdin.write(`${cells.join('\t')}\n`)) await once(psql.stdin, 'drain')
  }
  psql.stdin.end()
  const [code] = await ended
  if (code !== 0) throw new Error(`psql ended with ${code}`)
}

function copyCell(value) {
  if (value === null) return '\\N'
  const marks = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
  return String(value).replace(/[\\\t\n\r]/g, (mark) => marks[mark])
}
