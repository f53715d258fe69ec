import { defineConfig, type Options } from 'tsup'

const core = { index: 'src/index.ts', 'lexicon/extended': 'src/lexicon/extended.ts' }
const adapters = { retext: 'src/retext/index.ts' }

const shared: Options = {
  target: 'es2022',
  platform: 'neutral',
  external: [/^node:/],
  // Bare engines have no `node:` at all; only the CLI uses it, and there the prefix must survive.
  removeNodeProtocol: false,
  splitting: true,
  treeshake: true,
  sourcemap: false,
}

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    entry: { ...core, ...adapters, cli: 'src/cli/index.ts' },
    dts: { entry: { ...core, ...adapters } },
  },
  { ...shared, format: 'cjs', entry: core, dts: { entry: core } },
  {
    ...shared,
    platform: 'browser',
    format: 'iife',
    globalName: 'copydesk',
    entry: { copydesk: 'src/index.ts' },
    outExtension: () => ({ js: '.iife.js' }),
    splitting: false,
    minify: true,
    dts: false,
  },
])
