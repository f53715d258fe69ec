/**
 * Makes playground.js from src/: one classic script, with the worker in it as a text, so that the page opens from
 * `file://` under a strict content security policy.
 *
 *   node docs/playground/build.mjs          writes the file
 *   node docs/playground/build.mjs --check  fails where the file is not what src/ gives
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const target = `${here}playground.js`

const shared = {
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  loader: { '.txt': 'text' },
  absWorkingDir: here,
}

export async function playgroundScript() {
  const worker = await build({ ...shared, entryPoints: ['src/worker.ts'] })
  const workerSource = {
    name: 'worker-source',
    setup(build) {
      build.onResolve({ filter: /^worker-source$/ }, ({ path }) => ({ path, namespace: 'worker' }))
      build.onLoad({ filter: /.*/, namespace: 'worker' }, () => ({
        contents: worker.outputFiles[0].text,
        loader: 'text',
      }))
    },
  }
  const page = await build({ ...shared, entryPoints: ['src/main.ts'], plugins: [workerSource] })
  return page.outputFiles[0].text
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const script = await playgroundScript()
  if (!process.argv.includes('--check')) writeFileSync(target, script)
  else if (readFileSync(target, 'utf8') !== script) {
    console.error('docs/playground/playground.js is stale: npm run pages')
    process.exitCode = 1
  }
}
