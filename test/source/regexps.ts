import path from 'node:path'
import { compileFunction } from 'node:vm'
import { buildSync } from 'esbuild'
import ts from 'typescript'
import { root } from './root.ts'
import { placeOf, sourceFiles } from './source-files.ts'

export interface Pattern {
  readonly source: string
  readonly flags: string
  /** Where it was written or, for one built at run time, first built. */
  readonly place: string
}

/** Every regular expression literal under src/. */
export function writtenPatterns(): Pattern[] {
  return sourceFiles().flatMap((file) =>
    file.nodes.filter(ts.isRegularExpressionLiteral).map((node) => {
      const end = node.text.lastIndexOf('/')
      return { source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: placeOf(file, node) }
    }),
  )
}

type Core = typeof import('../../src/index.ts')

const BUNDLE = 'core-of-patterns.js'

/**
 * Every regular expression that the core builds with `new RegExp` (or `RegExp()`) while it loads and `run` uses it. It is
 * a bundle of its own, in which nothing has been built yet.
 */
export function patternsBuiltBy(run: (core: Core) => void): Pattern[] {
  const code = codeOfTheCore()
  const fileAt = filesByLine(code)
  const built: Pattern[] = []
  const record = (expression: RegExp) => {
    const lines = (new Error().stack ?? '').matchAll(new RegExp(`${BUNDLE}:(\\d+)`, 'g'))
    const places = [...lines].map(([, line]) => fileAt[Number(line) - 1] ?? 'unknown')
    // The table names the place, not the function that joins its rows.
    const place = places.find((file) => !/^src\/article\/(?:any-of|joined)\.ts$/.test(file)) ?? 'unknown'
    built.push({ source: expression.source, flags: expression.flags, place })
    return expression
  }
  const recording = new Proxy(RegExp, {
    construct: (target, parameters) => record(Reflect.construct(target, parameters)),
    apply: (target, self, parameters) => record(Reflect.apply(target, self, parameters)),
  })
  const module = { exports: {} }
  compileFunction(code, ['module', 'RegExp'], { filename: BUNDLE })(module, recording)
  run(module.exports as Core)
  return built
}

function codeOfTheCore(): string {
  const entry = path.join(root, 'src/index.ts')
  const built = buildSync({ entryPoints: [entry], absWorkingDir: root, bundle: true, write: false, format: 'cjs' })
  return built.outputFiles[0]!.text
}

/** The bundler names each file above its code: `// src/text/span.ts`. */
function filesByLine(code: string): string[] {
  let file = ''
  return code.split('\n').map((line) => {
    if (line.startsWith('// src/')) file = line.slice(3)
    return file
  })
}
