import path from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { placeOf, type SourceFile, sourceFiles } from './source/source-files.ts'

const files = sourceFiles()

/** The floor or room that a file belongs to. */
function homeOf(file: string): string {
  const [, first, second] = file.split('/')
  if (second !== undefined) return first!
  if (first === 'index.ts') return 'door'
  return first === 'types.ts' ? 'types' : 'verbs'
}

const rooms = ['article', 'sentences', 'names', 'fingerprint']

/** What compares fingerprints: rooms that stand on that of the fingerprint. */
const comparing = ['alignment', 'duplicates', 'provenance']

/** Where the files of a home may import from, beside the home itself. Imports only go down. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  types: [],
  text: ['types'],
  lexicon: ['text', 'types'],
  ...Object.fromEntries(rooms.map((room) => [room, ['lexicon', 'text', 'types']])),
  ...Object.fromEntries(comparing.map((room) => [room, ['fingerprint', 'lexicon', 'text', 'types']])),
  verbs: [...rooms, ...comparing, 'lexicon', 'text', 'types'],
  door: ['verbs', 'types'],
  explain: ['door', 'article', 'text'],
  html: ['door', 'text', 'parse5'],
  retext: ['door', 'nlcst', 'nlcst-to-string', 'unified', 'unist', 'vfile'],
  stream: ['door', 'text'],
  rag: ['door', 'text'],
  langchain: ['rag', 'text', '@langchain/core/documents', '@langchain/textsplitters'],
  llamaindex: ['rag', 'text', '@llamaindex/core/node-parser', '@llamaindex/core/schema'],
  report: ['door', 'text', 'preact', 'preact-render-to-string'],
  sql: ['verbs', 'duplicates', 'fingerprint', 'text', 'types'],
  udf: ['verbs', 'sql', 'fingerprint', 'text'],
  cli: [
    ...['door', 'html', 'lexicon', 'report', 'sql', 'stream', 'text', 'types'],
    ...['node:', '@duckdb/node-api', 'commander', 'csv-parse', 'piscina', 'tinyglobby'],
  ],
}

interface Import {
  readonly from: SourceFile
  readonly node: ts.Node
  readonly specifier: string
}

const imports: readonly Import[] = files.flatMap((file) =>
  file.nodes.flatMap((node) => {
    const module =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined
    return module && ts.isStringLiteral(module) ? [{ from: file, node, specifier: module.text }] : []
  }),
)

/** The home that an import leads to: one of ours, `node:`, or a package's name. */
function targetOf({ from, specifier }: Import): string {
  if (specifier.startsWith('node:')) return 'node:'
  if (!specifier.startsWith('.')) return specifier
  return homeOf(path.posix.join(path.posix.dirname(from.path), specifier))
}

describe('floors', () => {
  test('every file lives in a known home', () => {
    expect(files.map((file) => homeOf(file.path)).filter((home) => !(home in mayImport))).toEqual([])
  })

  test('imports only go down, and rooms do not see each other', () => {
    const wrong = imports.filter((one) => {
      const home = homeOf(one.from.path)
      return targetOf(one) !== home && !mayImport[home]!.includes(targetOf(one))
    })
    expect(wrong.map((one) => `${placeOf(one.from, one.node)} imports ${one.specifier}`)).toEqual([])
  })

  test('go in no circle', () => {
    const next = new Map<string, string[]>()
    for (const { from, node, specifier } of imports) {
      const isType = ts.isImportDeclaration(node) && node.importClause?.isTypeOnly
      if (isType || !specifier.startsWith('.')) continue
      const target = path.posix.join(path.posix.dirname(from.path), specifier)
      next.set(from.path, [...(next.get(from.path) ?? []), target])
    }
    const done = new Set<string>()
    const circleFrom = (file: string, above: readonly string[]): string[] => {
      if (above.includes(file)) return [[...above, file].join(' → ')]
      if (done.has(file)) return []
      const found = (next.get(file) ?? []).flatMap((target) => circleFrom(target, [...above, file]))
      done.add(file)
      return found
    }
    expect([...next.keys()].flatMap((file) => circleFrom(file, []))).toEqual([])
  })

  test('relative imports name the file, and none is JSON', () => {
    const wrong = imports.filter(({ specifier }) => specifier.startsWith('.') && !/\.tsx?$/.test(specifier))
    expect(wrong.map((one) => `${placeOf(one.from, one.node)} imports ${one.specifier}`)).toEqual([])
  })

  test('the door only re-exports', () => {
    const door = files.find((file) => file.path === 'src/index.ts')!
    expect(door.tree.statements.filter((statement) => !ts.isExportDeclaration(statement))).toEqual([])
  })
})

const adapters = new Set(['cli', 'langchain', 'llamaindex', 'rag', 'retext', 'stream'])
const core = files.filter((file) => !adapters.has(homeOf(file.path)))

/** Bare engines lack these, or answer differently on another machine, in another place, at another time. */
const ambient = new Set(
  [
    ['Date', 'Intl', 'performance', 'Temporal'],
    ['TextEncoder', 'TextDecoder', 'Buffer', 'atob', 'btoa', 'crypto', 'structuredClone', 'URL'],
    ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Promise'],
    ['process', 'console', 'globalThis', 'fetch', 'require', 'eval', 'Function'],
  ].flat(),
)

const localeMethods = new Set(['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase', 'toLocaleString', 'random'])

function isValue(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isTypeReferenceNode(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false
  return !(
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodSignature(parent)) &&
    parent.name === node
  )
}

function findInCore(isWrong: (node: ts.Node) => boolean): string[] {
  return core.flatMap((file) =>
    file.nodes.filter(isWrong).map((node) => `${placeOf(file, node)} ${node.getText().slice(0, 60)}`),
  )
}

describe('the core', () => {
  test('uses nothing ambient', () => {
    expect(findInCore((node) => ts.isIdentifier(node) && ambient.has(node.text) && isValue(node))).toEqual([])
  })

  test('depends on no locale and no chance', () => {
    expect(findInCore((node) => ts.isPropertyAccessExpression(node) && localeMethods.has(node.name.text))).toEqual([])
  })

  test('has no classes', () => {
    expect(findInCore((node) => ts.isClassLike(node))).toEqual([])
  })

  test('has no module state', () => {
    expect(
      findInCore(
        (node) =>
          ts.isVariableStatement(node) &&
          ts.isSourceFile(node.parent) &&
          !(node.declarationList.flags & ts.NodeFlags.Const),
      ),
    ).toEqual([])
  })
})

const MOST_LINES = 300

function isTable(file: string): boolean {
  return /^src\/lexicon\/|^src\/article\/phrases\/table\.ts$|^src\/types\//.test(file)
}

describe('files', () => {
  test('are short, tables and types apart', () => {
    const long = files.filter(({ path, text }) => !isTable(path) && text.split('\n').length > MOST_LINES + 1)
    expect(long.map((file) => file.path)).toEqual([])
  })

  test('are named in kebab case', () => {
    expect(files.map((file) => file.path).filter((name) => !/^[a-z0-9/-]+\.tsx?$/.test(name))).toEqual([])
  })

  test("in the article's room export one function or constant each, types apart", () => {
    const valuesIn = (one: ts.Statement): number =>
      ts.isVariableStatement(one) ? one.declarationList.declarations.length : ts.isFunctionDeclaration(one) ? 1 : 0
    const isExported = (one: ts.Statement): boolean =>
      ts.canHaveModifiers(one) && one.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true
    const room = files.filter((file) => homeOf(file.path) === 'article')
    const many = room.filter(
      ({ tree }) => tree.statements.filter(isExported).reduce((sum, one) => sum + valuesIn(one), 0) > 1,
    )
    expect(many.map((file) => file.path)).toEqual([])
    expect(room.filter(({ tree }) => tree.statements.some(ts.isExportDeclaration))).toEqual([])
  })

  test('have no default export', () => {
    const defaults = files.filter((file) => file.tree.statements.some((statement) => ts.isExportAssignment(statement)))
    expect(defaults.map((file) => file.path)).toEqual([])
  })
})
