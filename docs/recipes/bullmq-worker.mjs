// A worker process of bullmq.mjs: takes articles from the queue until it is killed.
import { Worker } from 'bullmq'
import { answerOf } from './common.mjs'

const connection = { path: process.argv[2], maxRetriesPerRequest: null }
// A job whose worker is gone goes back to the queue after the lock has run out: long enough for one article.
const patience = { lockDuration: 2000, stalledInterval: 1000, maxStalledCount: 10 }
new Worker('articles', async ({ data }) => answerOf(data), { connection, concurrency: 4, ...patience })
