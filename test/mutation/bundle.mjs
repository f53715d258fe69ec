// The tests of a room and what they import, as one script: it loads in a blink, anew for each mutant.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { context } from 'esbuild'
import { root } from './root.mjs'

/** Large, native, or asked whether something is an instance of theirs; the others are ES modules that `require` mistakes. */
const notBundled = [
  '@duckdb/*',
  '@langchain/*',
  '@llamaindex/*',
  'esbuild',
  'linkedom',
  'quickjs-emscripten',
  'rollup',
  'typescript',
]

const shims = {
  vitest: 'module.exports = globalThis.__vitest',
  '@fast-check/vitest': 'module.exports = globalThis.__fastCheck',
}

const runner = {
  name: 'runner',
  setup(build) {
    build.onResolve({ filter: /^(?:@fast-check\/)?vitest$/ }, ({ path: name }) => ({ path: name, namespace: 'shim' }))
    build.onLoad({ filter: /./, namespace: 'shim' }, ({ path: name }) => ({ contents: shims[name] }))
  },
}

/** `replace` gives the text of a source file, where it is not the one on disk. */
const sources = (replace) => ({
  name: 'sources',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path: file }) => {
      const contents = replace(path.relative(root, file))
      return contents === undefined ? undefined : { contents, loader: 'ts' }
    })
    build.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8')
      if (!text.includes('import.meta')) return undefined
      const contents = text
        .replaceAll('import.meta.dirname', JSON.stringify(path.dirname(file)))
        .replaceAll('import.meta.url', JSON.stringify(`file://${file}`))
      return { contents, loader: 'ts' }
    })
  },
})

export async function bundler(tests) {
  let replaced = new Map()
  const contents = `export const files = {${tests.map((file) => `'${file}': () => import('./${file}')`).join(',')}}`
  const build = await context({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    external: notBundled,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'silent',
    plugins: [runner, sources((file) => replaced.get(file))],
  })
  return {
    async bundle(changes) {
      replaced = new Map(Object.entries(changes))
      const { outputFiles } = await build.rebuild()
      return outputFiles[0].text
    },
    end: () => build.dispose(),
  }
}
