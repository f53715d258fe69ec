import ts from 'typescript'
import { nodesOf, placeOf, sourceFiles } from './source-files.ts'

export interface Pattern {
  readonly source: string
  readonly flags: string
  /** Where it was written or, for one built at run time, first built. */
  readonly place: string
}

/** Every regular expression literal under src/. */
export function writtenPatterns(): Pattern[] {
  return sourceFiles().flatMap((file) =>
    [...nodesOf(file.tree)].filter(ts.isRegularExpressionLiteral).map((node) => {
      const end = node.text.lastIndexOf('/')
      return { source: node.text.slice(1, end), flags: node.text.slice(end + 1), place: placeOf(file, node) }
    }),
  )
}

/** Every regular expression that `run` builds with `new RegExp` (or `RegExp()`) in the project's own code. */
export async function patternsBuiltBy(run: () => Promise<void>): Promise<Pattern[]> {
  const built: Pattern[] = []
  const native = globalThis.RegExp
  const record = (expression: RegExp) => {
    const caller = new Error().stack?.split('\n').find((line) => /[\\/]src[\\/]/.test(line))
    if (caller !== undefined)
      built.push({
        source: expression.source,
        flags: expression.flags,
        place: caller.trim().replace(/^.*[\\/](?=src[\\/])/, ''),
      })
    return expression
  }
  globalThis.RegExp = new Proxy(native, {
    construct: (target, parameters) => record(Reflect.construct(target, parameters)),
    apply: (target, self, parameters) => record(Reflect.apply(target, self, parameters)),
  })
  try {
    await run()
  } finally {
    globalThis.RegExp = native
  }
  return built
}
