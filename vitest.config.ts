import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { chromiumPath } from './test/browser/chromium-path.ts'
import { nodeResults } from './test/browser/node-results.ts'

/** What starts programs, compiles, or reads texts of many megabytes: these files take nine tenths of the whole time. */
const programs = [
  'test/{cli,fuzz-targets,hostile,package,sql,udf}/**/*.test.ts',
  'test/{doc-examples,generated,readme,tree-shaking}.test.ts',
  'test/{html,sentences}/hostile.test.ts',
  'test/names/laws.test.ts',
  'test/playground/weight.test.ts',
  'test/report/report-command.test.ts',
  'test/retext/hostile.test.ts',
]

// The library keeps no state, so files share the modules that they import: loading them again takes longer than the tests.
const shared: TestProjectInlineConfiguration['test'] = {
  isolate: false,
  // Modules that files share fill a heap whose young part is small where nothing is said.
  execArgv: ['--max-semi-space-size=64'],
  // Of a busy machine.
  testTimeout: 300_000,
}

const unit: TestProjectInlineConfiguration = {
  test: {
    ...shared,
    name: 'unit',
    include: ['test/**/*.test.ts'],
    exclude: [...programs, 'test/**/*.{prop,browser,page}.test.ts', '**/node_modules/**'],
  },
}

const program: TestProjectInlineConfiguration = {
  test: { ...shared, name: 'program', include: programs, exclude: ['**/node_modules/**'] },
}

const property: TestProjectInlineConfiguration = {
  test: {
    ...shared,
    name: 'property',
    include: ['test/**/*.prop.test.ts'],
    setupFiles: ['test/arbitraries/fix-seed.ts'],
  },
}

const types: TestProjectInlineConfiguration = {
  test: {
    name: 'types',
    include: [],
    typecheck: { enabled: true, only: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
  },
}

/** Drives Chromium from Node, as a person would use a page. */
const pages: TestProjectInlineConfiguration = {
  test: {
    name: 'pages',
    include: ['test/**/*.page.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000 } },
  },
}

const browser = (executablePath: string): TestProjectInlineConfiguration => ({
  test: {
    name: 'browser',
    include: ['test/**/*.browser.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      // Chromium refuses its sandbox to root, which CI often is.
      provider: playwright({ launchOptions: { executablePath, args: ['--no-sandbox'] } }),
      instances: [{ browser: 'chromium' }],
      commands: { nodeResults },
    },
  },
})

const chromium = chromiumPath()
if (chromium === undefined)
  console.warn('No Chromium found: the browser tests are left out. Install chromium or set CHROMIUM_PATH to run them.')

export default defineConfig({
  test: {
    // Vitest leaves one core free, which on two is half of them.
    maxWorkers: '100%',
    // Each project would transform the sources anew, and each run.
    experimental: { fsModuleCache: true },
    projects: [program, property, unit, types, ...(chromium === undefined ? [] : [browser(chromium), pages])],
  },
})
