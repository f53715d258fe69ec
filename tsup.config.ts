import path from 'node:path'
import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** Files that are built once, for all that import them. */
const apart: Readonly<Record<string, string>> = {
  'src/index.ts': 'index',
  'src/rag/index.ts': 'rag',
  'src/cli/jobs/pool.ts': 'jobs/pool',
}

/** Leaves the imports of those files standing; `up` leads from the built file to the folder of all. */
const keepApart = (extension: 'js' | 'cjs', up = './'): Plugin => ({
  name: 'keep-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ kind, path: specifier, resolveDir }) => {
      const file = path.relative(import.meta.dirname, path.resolve(resolveDir, specifier)).replaceAll(path.sep, '/')
      const name = kind === 'entry-point' ? undefined : apart[file]
      return name === undefined ? undefined : { path: `${up}${name}.${extension}`, external: true }
    })
  },
})

const doors = { index: 'src/index.ts', 'lexicon/extended': 'src/lexicon/extended.ts', sql: 'src/sql/index.ts' }

/** Adapters import the doors, which stand beside them. */
const adapters = {
  stream: 'src/stream/index.ts',
  rag: 'src/rag/index.ts',
  langchain: 'src/langchain/index.ts',
  llamaindex: 'src/llamaindex/index.ts',
}

/** The unified family is ESM only. */
const esmOnly = { retext: 'src/retext/index.ts' }

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  // Bare engines have no `node:` at all; only the CLI uses it, and there the prefix must survive.
  removeNodeProtocol: false,
  splitting: false,
}

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    entry: { ...doors, ...adapters, ...esmOnly, cli: 'src/cli/index.ts' },
    esbuildPlugins: [keepApart('js')],
    dts: { entry: { ...doors, ...adapters, ...esmOnly } },
  },
  {
    ...shared,
    format: 'cjs',
    entry: { ...doors, ...adapters },
    esbuildPlugins: [keepApart('cjs')],
    dts: { entry: { ...doors, ...adapters } },
  },
  {
    // The thread pool of the CLI, in it: the package has no dependencies. Piscina starts the worker.js beside it.
    ...shared,
    platform: 'node',
    format: 'esm',
    entry: { 'jobs/pool': 'src/cli/jobs/pool.ts', 'jobs/worker': 'node_modules/piscina/dist/worker.js' },
    external: [/^node:/, '@napi-rs/nice'],
    // Piscina is CommonJS.
    banner: {
      js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url), __dirname = import.meta.dirname;`,
    },
  },
  {
    // What it runs in each thread, by require.
    ...shared,
    format: 'cjs',
    entry: { 'jobs/answer-batch': 'src/cli/jobs/answer-batch.ts' },
    esbuildPlugins: [keepApart('cjs', '../')],
  },
  {
    ...shared,
    platform: 'browser',
    format: 'iife',
    globalName: 'copydesk',
    entry: { copydesk: 'src/index.ts' },
    outExtension: () => ({ js: '.iife.js' }),
    minify: true,
  },
  {
    // Scripts for databases and other bare engines, some of which run old JavaScript.
    ...shared,
    format: 'iife',
    target: 'es2020',
    globalName: 'copydesk',
    entry: { core: 'src/udf/core.ts', full: 'src/udf/full.ts' },
    outExtension: () => ({ js: '.iife.js' }),
    minify: true,
    // Letters as themselves: their escapes are a seventh of the core.
    esbuildOptions(options) {
      options.charset = 'utf8'
    },
  },
])
