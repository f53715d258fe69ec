// A filter behind `copydesk run --steps fingerprint`: the rows of the table that candidateSql reads, as NDJSON.
import { createInterface } from 'node:readline'
import { decodeFingerprint } from '../../dist/index.js'
import { articleRow } from '../../dist/sql.js'

for await (const line of createInterface({ input: process.stdin })) {
  const { id, source, date, fingerprint } = JSON.parse(line)
  process.stdout.write(`${JSON.stringify(articleRow(id, decodeFingerprint(fingerprint), { source, date }))}\n`)
}
