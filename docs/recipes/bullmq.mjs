// Redis and BullMQ: articles as jobs for several worker processes, one of which is killed in the middle. The answers must
// be complete, each once, byte for byte those of one process.
// usage: npm run scale:bullmq [-- --articles 1500 --workers 3], after npm run build
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Job, Queue, QueueEvents } from 'bullmq'
import {
  answerOf,
  aptInstall,
  articlesWithText,
  clustersOfOneProcess,
  digest,
  found,
  option,
  report,
  runRecipe,
  startGroup,
  timed,
  waitFor,
} from './common.mjs'

const count = Number(option('articles', 1500))
const workers = Number(option('workers', 3))
const WORKER = fileURLToPath(new URL('./bullmq-worker.mjs', import.meta.url))

await runRecipe('bullmq', async (folder, atEnd) => {
  const articles = articlesWithText(count)
  const one = await timed(() => articles.map(answerOf))
  const socket = await startRedis(folder, atEnd)
  const connection = { path: socket, maxRetriesPerRequest: null }
  const queue = new Queue('articles', { connection })
  const events = new QueueEvents('articles', { connection })
  await events.waitUntilReady()
  const answers = new Map()
  let twice = 0
  let stalled = 0
  events.on('completed', ({ jobId, returnvalue }) => {
    if (answers.has(jobId)) twice++
    answers.set(jobId, returnvalue)
  })
  events.on('stalled', () => stalled++)
  // The job's id is the article's: adding an article again adds nothing.
  const jobs = articles.map((article) => ({ name: 'article', data: article, opts: { jobId: article.id } }))
  const many = await timed(async () => {
    const started = Array.from({ length: workers }, () => startGroup(process.execPath, [WORKER, socket]))
    atEnd(() => {
      for (const worker of started) worker.kill9()
    })
    await queue.addBulk(jobs)
    await queue.addBulk(jobs.slice(0, 100))
    await waitFor('a third of the answers', () => answers.size >= count / 3, 120)
    started[0].kill9()
    const atKill = answers.size
    await started[0].ended
    await waitFor('all answers', () => answers.size === count, 300)
    console.log(
      `one of ${workers} workers was killed after ${atKill} of ${count} answers; ${stalled} jobs were begun again`,
    )
  })
  const stored = await Promise.all(articles.map(async ({ id }) => (await Job.fromId(queue, id))?.returnvalue))
  const counts = await queue.getJobCounts('completed', 'failed', 'active', 'waiting')
  console.log(`${JSON.stringify(counts)}, ${twice} answers twice`)
  await Promise.all([queue.close(), events.close()])
  report(`${workers} workers, with the wait for the lost jobs`, count, one.ms, many.ms)
  const lines = one.value.join('\n')
  const clusters = (list) => clustersOfOneProcess(list.map((line) => JSON.parse(line)))
  console.log(`sha256 ${digest(lines)} from one process, ${digest(stored.join('\n'))} from the queue`)
  return (
    stored.join('\n') === lines &&
    twice === 0 &&
    counts.completed === count &&
    counts.failed === 0 &&
    clusters(stored) === clusters(one.value)
  )
})

async function startRedis(folder, atEnd) {
  if (found('redis-server') === undefined) aptInstall('redis-server')
  const socket = path.join(folder, 'redis.sock')
  const server = startGroup('redis-server', ['--port', '0', '--unixsocket', socket, '--save', '', '--dir', folder])
  atEnd(async () => {
    server.kill9()
    await server.ended
  })
  await waitFor('Redis', () => existsSync(socket))
  return socket
}
