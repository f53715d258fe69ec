import path from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { buildTypes } from './build-types.ts'
import { entries } from './entries.ts'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

const modules = entries()
const commonJs = modules.filter((entry) => entry.commonJs)
const sources = (list: typeof modules) => Object.fromEntries(list.map(({ name, source }) => [name, source]))

/** Files that are built once, for all that import them. */
const apart: Readonly<Record<string, string>> = {
  ...Object.fromEntries(modules.map(({ name, source }) => [source, name])),
  'src/cli/jobs/pool.ts': 'jobs/pool',
  'src/cli/parts.ts': 'cli/parts',
  'src/cli/dedupe/dedupe-command.ts': 'cli/dedupe',
  'src/report/report-html.tsx': 'cli/report',
  'src/cli/input/csv-records.ts': 'cli/csv',
  'src/cli/input/glob.ts': 'cli/glob',
}

/** Bundled packages that are CommonJS ask for Node's modules by this. */
const requireBanner = {
  js: `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url), __dirname = import.meta.dirname;`,
}

/** Leaves the imports of those files standing; `up` leads from the built file to the folder of all. */
const keepApart = (extension: 'js' | 'cjs', up = './'): Plugin => ({
  name: 'keep-apart',
  setup(build) {
    build.onResolve({ filter: /^\.\.?\/.*\.tsx?$/ }, ({ kind, path: specifier, resolveDir }) => {
      const file = path.relative(import.meta.dirname, path.resolve(resolveDir, specifier)).replaceAll(path.sep, '/')
      const name = kind === 'entry-point' ? undefined : apart[file]
      return name === undefined ? undefined : { path: `${up}${name}.${extension}`, external: true }
    })
  },
})

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  // Bare engines have no `node:` at all; only the CLI uses it, and there the prefix must survive.
  removeNodeProtocol: false,
  splitting: false,
  sourcemap: true,
}

/** A script sets a global, and does so where it is imported too. */
const script: Options = {
  format: 'iife',
  globalName: 'copydesk',
  footer: { js: 'globalThis.copydesk = copydesk' },
  outExtension: () => ({ js: '.iife.js' }),
  minify: true,
}

export default defineConfig(({ dts }) => [
  {
    ...shared,
    format: 'esm',
    entry: sources(modules),
    esbuildPlugins: [keepApart('js')],
    // `tsup --no-dts` builds what runs, in a fifth of the time.
    ...(dts !== false && { onSuccess: () => buildTypes(modules) }),
  },
  {
    ...shared,
    format: 'cjs',
    entry: sources(commonJs),
    esbuildPlugins: [keepApart('cjs')],
  },
  {
    // The command: what reads its arguments, and apart from it what does its work. Commander is in it.
    ...shared,
    platform: 'node',
    format: 'esm',
    entry: { cli: 'src/cli/index.ts' },
    esbuildPlugins: [keepApart('js')],
    banner: requireBanner,
    minify: true,
  },
  {
    // Parts of it that are read when they are needed, with csv-parse and tinyglobby in them.
    ...shared,
    platform: 'node',
    format: 'esm',
    entry: {
      'cli/parts': 'src/cli/parts.ts',
      'cli/dedupe': 'src/cli/dedupe/dedupe-command.ts',
      'cli/report': 'src/report/report-html.tsx',
      'cli/csv': 'src/cli/input/csv-records.ts',
      'cli/glob': 'src/cli/input/glob.ts',
    },
    external: [/^node:/, '@duckdb/node-api'],
    esbuildPlugins: [keepApart('js', '../')],
    banner: requireBanner,
    minify: true,
  },
  {
    // The thread pool of the CLI, in it: the package has no dependencies. Piscina starts the worker.js beside it.
    ...shared,
    platform: 'node',
    format: 'esm',
    entry: { 'jobs/pool': 'src/cli/jobs/pool.ts', 'jobs/worker': 'node_modules/piscina/dist/worker.js' },
    external: [/^node:/, '@napi-rs/nice'],
    banner: requireBanner,
  },
  {
    // What it runs in each thread.
    ...shared,
    platform: 'node',
    format: 'esm',
    entry: { 'jobs/answer-batch': 'src/cli/jobs/answer-batch.ts' },
    esbuildPlugins: [keepApart('js', '../')],
  },
  {
    ...shared,
    ...script,
    platform: 'browser',
    entry: { copydesk: 'src/index.ts' },
  },
  {
    // Scripts for databases and other bare engines, some of which run old JavaScript.
    ...shared,
    ...script,
    target: 'es2020',
    // Its comment at the end would hide what a user writes after a pasted script.
    sourcemap: false,
    entry: { core: 'src/udf/core.ts', full: 'src/udf/full.ts' },
    // Letters as themselves: their escapes are a seventh of the core.
    esbuildOptions(options) {
      options.charset = 'utf8'
    },
  },
])
