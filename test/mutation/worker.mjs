// Runs the tests of one script after the other, as its parent asks; the parent ends it where one does not come back.
import vm from 'node:vm'
import { run } from './harness.mjs'

let hits
globalThis.__hit = (number) => hits.add(number)
process.on('unhandledRejection', () => {})
process.on('disconnect', () => process.exit())

process.on('message', async ({ code, files, all }) => {
  const script = new vm.Script(`(function (exports, require, module) {${code}\n})`)
  const ran = []
  for (const file of files) {
    hits = new Set()
    const start = performance.now()
    const failed = await run(script, file)
    ran.push({ file, failed, hits: [...hits], time: performance.now() - start })
    if (failed && !all) break
  }
  process.send(ran)
})
