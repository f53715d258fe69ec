import path from 'node:path'
import { type Plugin, rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import ts from 'typescript'
import type { Entry } from './entries.ts'

const root = import.meta.dirname

/** Inside the project, so that imports of packages are found from there. */
const emitted = path.join(root, 'temp/types')

/** Writes one `.d.ts` for each entry, and a `.d.cts` where it is CommonJS too. */
export async function buildTypes(entries: readonly Entry[]): Promise<void> {
  emitDeclarations(entries.map(({ source }) => path.join(root, source)))
  for (const entry of entries) await rollUp(entry, entries)
}

/** A declaration file for each source file. Bodies of functions are not checked: `npm run types` does that. */
function emitDeclarations(sources: readonly string[]): void {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const emit = { noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: emitted, rootDir: `${root}/src` }
  const { diagnostics } = ts.createProgram(sources, { ...options, ...emit }).emit()
  const host = { getCanonicalFileName: String, getCurrentDirectory: () => root, getNewLine: () => '\n' }
  if (diagnostics.length > 0) throw new Error(ts.formatDiagnostics(diagnostics, host))
}

/** Entries import from each other, so that a type has one declaration. */
async function rollUp(entry: Entry, entries: readonly Entry[]): Promise<void> {
  const bundle = await rollup({ input: declarationOf(entry.source), plugins: [keepEntries(entry, entries), dts()] })
  await bundle.write({ file: path.join(root, `dist/${entry.name}.d.ts`), paths: specifiers('js') })
  if (entry.commonJs)
    await bundle.write({ file: path.join(root, `dist/${entry.name}.d.cts`), paths: specifiers('cjs') })
  await bundle.close()

  function specifiers(extension: string) {
    const folder = path.posix.dirname(entry.name)
    return (id: string): string => {
      const other = entries.find(({ source }) => declarationOf(source) === id)
      if (other === undefined) return id
      const file = path.posix.relative(folder, `${other.name}.${extension}`)
      return file.startsWith('.') ? file : `./${file}`
    }
  }
}

/** Leaves imports of other entries standing. The core exports all public types, so these are imported from there. */
function keepEntries(own: Entry, entries: readonly Entry[]): Plugin {
  const core = declarationOf('src/index.ts')
  const kept = new Set(entries.map(({ source }) => declarationOf(source)))
  return {
    name: 'keep-entries',
    resolveId(specifier, importer) {
      if (importer === undefined || !specifier.startsWith('.')) return null
      const file = path.resolve(path.dirname(importer), specifier).replace(/\.ts$/, '.d.ts')
      const id = own.name !== 'index' && isPublicType(file) ? core : file
      return { id, external: kept.has(id) }
    },
  }
}

function isPublicType(file: string): boolean {
  return /^types(?:\.d\.ts$|[\\/])/.test(path.relative(emitted, file))
}

function declarationOf(source: string): string {
  return path.join(emitted, path.relative('src', source).replace(/\.ts$/, '.d.ts'))
}
