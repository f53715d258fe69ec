import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** An adapter is one file that imports the door, which stands beside it. */
const doorIsExternal: Plugin = {
  name: 'door-is-external',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index\.ts$/ }, () => ({ path: './index.js', external: true }))
  },
}

const doors = { index: 'src/index.ts', 'lexicon/extended': 'src/lexicon/extended.ts' }

const adapters = { retext: 'src/retext/index.ts', cli: 'src/cli/index.ts' }

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
    entry: { ...doors, ...adapters },
    esbuildPlugins: [doorIsExternal],
    dts: { entry: { ...doors, retext: adapters.retext } },
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
