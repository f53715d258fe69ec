// Apache Spark: a standalone master and two workers as processes, articles through the NDJSON filter by RDD.pipe, the
// candidates by one Spark SQL statement; one worker is killed in the middle. Clusters as in one process.
// usage: npm run scale:spark [-- --articles 2000], after npm run build
// Takes pyspark from $COPYDESK_SPARK_PYTHON (a python3 that has it) or installs it into a folder of its own, once.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { candidateSql, clusterPairs, relatedPairs, storedArticle } from '../../dist/sql.js'
import {
  answerOf,
  aptInstall,
  articlesWithText,
  cli,
  clustersOfOneProcess,
  found,
  freePort,
  linesOf,
  ndjson,
  option,
  pythonWith,
  report,
  runRecipe,
  startGroup,
  timed,
  waitFor,
} from './common.mjs'

const PYSPARK = 'pyspark==4.3.0'
const count = Number(option('articles', 2000))
const PARTITIONS = 12
const WORKERS = 2
const beside = (name) => fileURLToPath(new URL(name, import.meta.url))

await runRecipe('spark', async (folder, atEnd) => {
  if (found('java') === undefined) aptInstall('openjdk-17-jre-headless')
  const python = pythonWith(
    PYSPARK,
    'pyspark',
    process.env.COPYDESK_SPARK_PYTHON,
    path.join(tmpdir(), 'copydesk-pyspark'),
  )
  const home = execFileSync(python, ['-c', 'import os, pyspark; print(os.path.dirname(pyspark.__file__))'], {
    encoding: 'utf8',
  }).trim()
  const articles = articlesWithText(count)
  const one = await timed(() => clustersOfOneProcess(articles.map((article) => JSON.parse(answerOf(article)))))
  writeFileSync(path.join(folder, 'articles.ndjson'), linesOf(articles))
  writeFileSync(path.join(folder, 'statement.sql'), candidateSql('spark', { neighbours: true }))

  const workers = await startCluster(home, folder, atEnd, python)
  const many = await timed(() => runJob(workers, { python, folder, home }))
  const rows = readdirSync(path.join(folder, 'rows'))
    .filter((name) => name.startsWith('part-'))
    .flatMap((name) => ndjson(path.join(folder, 'rows', name)))
  const byId = new Map(rows.map((row) => [row.id, storedArticle({ source: null, day: null, ...row })]))
  console.log(`${rows.length} rows of ${count} articles, ${rows.length - byId.size} of them twice`)
  const pairs = relatedPairs(ndjson(path.join(folder, 'candidates.ndjson')), (id) => byId.get(id))
  const clusters = clusterPairs(pairs, (id) => ({ words: byId.get(id).fingerprint.words, date: byId.get(id).date }))
  report(`${WORKERS} workers, one killed, with the start of the driver and its executors`, count, one.ms, many.ms)
  console.log(`${clusters.length} clusters`)
  return rows.length === count && byId.size === count && linesOf(clusters) === one.value
})

/** Runs the driver; kills the first worker with all its children when half of the parts were begun. */
async function runJob(workers, { python, folder, home }) {
  const { url } = workers
  const scripts = [process.execPath, cli, beside('./article-rows.mjs'), beside('./begun.mjs')]
  const args = [
    beside('./spark-job.py'),
    url,
    folder,
    ...scripts,
    path.join(folder, 'statement.sql'),
    String(PARTITIONS),
  ]
  const driver = spawn(python, args, { env: { ...process.env, SPARK_HOME: home }, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  driver.stdout.on('data', (text) => {
    log += text
  })
  driver.stderr.on('data', (text) => {
    log += text
  })
  let code
  const ended = new Promise((resolve) =>
    driver.once('exit', (value) => {
      code = value ?? 1
      resolve()
    }),
  )
  const begun = path.join(folder, 'begun')
  const isHalf = () => code !== undefined || (existsSync(begun) && readdirSync(begun).length >= PARTITIONS / 2)
  await waitFor('half of the parts', isHalf, 180)
  if (code === undefined) {
    workers.groups[0].kill9()
    await workers.groups[0].ended
    const early = log.includes('ROWS') ? ', too late to matter' : ''
    console.log(
      `one of ${WORKERS} workers was killed when ${readdirSync(begun).length} of ${PARTITIONS} parts had begun${early}`,
    )
    if (early) throw new Error('The kill came after the work: give more articles')
  }
  await ended
  if (code !== 0) throw new Error(`the driver ended with ${code}:\n${log.slice(-3000)}`)
  console.log(`${readdirSync(begun).length} parts begun in all`)
}

async function startCluster(home, folder, atEnd, python) {
  const port = await freePort()
  const url = `spark://127.0.0.1:${port}`
  const logs = path.join(folder, 'logs')
  mkdirSync(logs)
  const env = {
    ...process.env,
    SPARK_HOME: home,
    SPARK_LOCAL_IP: '127.0.0.1',
    PYSPARK_PYTHON: python,
    SPARK_DAEMON_MEMORY: '256m',
  }
  const start = (main, args) => {
    const group = startGroup(path.join(home, 'bin/spark-class'), [main, ...args], { env, stdio: 'ignore', cwd: folder })
    atEnd(async () => {
      group.kill9()
      await group.ended
    })
    return group
  }
  start('org.apache.spark.deploy.master.Master', ['--host', '127.0.0.1', '--port', String(port), '--webui-port', '0'])
  await waitFor('the master', () => listens(port))
  const sizes = ['--cores', '1', '--memory', '1g', '--webui-port', '0', '--host', '127.0.0.1']
  const groups = Array.from({ length: WORKERS }, (_, row) =>
    start('org.apache.spark.deploy.worker.Worker', [...sizes, '--work-dir', path.join(folder, `work-${row}`), url]),
  )
  return { url, groups }
}

function listens(port) {
  try {
    execFileSync('bash', ['-c', `</dev/tcp/127.0.0.1/${port}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
