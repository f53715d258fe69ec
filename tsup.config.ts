import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * The core's ES modules stay one file for each source file: with `sideEffects: false` every bundler then drops the files
 * of the verbs that are not imported, tables and all, without having to prove each statement pure.
 */
const keepModules: Plugin = {
  name: 'keep-modules',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\/.*\.ts$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.ts$/, '.js'), external: true },
    )
  },
}

/** An adapter is one file that imports the door, which stands beside it. */
const doorIsExternal: Plugin = {
  name: 'door-is-external',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index\.ts$/ }, () => ({ path: './index.js', external: true }))
  },
}

const doors = { index: 'src/index.ts', 'lexicon/extended': 'src/lexicon/extended.ts' }

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
    entry: ['src/**/*.ts', '!src/types.ts', '!src/cli/**', '!src/retext/**'],
    esbuildPlugins: [keepModules],
    dts: { entry: { ...doors, retext: 'src/retext/index.ts' } },
  },
  {
    ...shared,
    format: 'esm',
    entry: { retext: 'src/retext/index.ts', cli: 'src/cli/index.ts' },
    esbuildPlugins: [doorIsExternal],
  },
  { ...shared, format: 'cjs', entry: doors, dts: { entry: doors } },
  {
    ...shared,
    platform: 'browser',
    format: 'iife',
    globalName: 'copydesk',
    entry: { copydesk: 'src/index.ts' },
    outExtension: () => ({ js: '.iife.js' }),
    minify: true,
  },
])
