/**
 * Makes playground.js and style.css from src/ and the parts that the report has too: one classic script, with the
 * worker in it as a text, so that the page opens from `file://` under a strict content security policy.
 *
 *   node docs/playground/build.mjs          writes the files
 *   node docs/playground/build.mjs --check  fails where a file is not what the sources give
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'

const here = fileURLToPath(new URL('.', import.meta.url))
const { version } = JSON.parse(readFileSync(`${here}../../package.json`, 'utf8'))

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
  define: { VERSION: JSON.stringify(version) },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  absWorkingDir: here,
}

async function playgroundScript() {
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
  const page = await build({ ...shared, entryPoints: ['src/main.tsx'], plugins: [workerSource] })
  return page.outputFiles[0].text
}

async function playgroundStyle() {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: ['../../src/report/style.ts'],
    format: 'esm',
  })
  const { style } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
  const { code } = await transform(style + readFileSync(`${here}src/page.css`, 'utf8'), { loader: 'css', minify: true })
  return code
}

/** What each file must hold. */
export const playgroundFiles = async () => ({
  'playground.js': await playgroundScript(),
  'style.css': await playgroundStyle(),
})

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [name, content] of Object.entries(await playgroundFiles())) {
    const file = here + name
    if (!process.argv.includes('--check')) writeFileSync(file, content)
    else if (readFileSync(file, 'utf8') !== content) {
      console.error(`docs/playground/${name} is stale: npm run pages`)
      process.exitCode = 1
    }
  }
