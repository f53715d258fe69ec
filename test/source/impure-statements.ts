import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { root } from './root.ts'

/**
 * What a bundler must keep of a module of which nothing is used: nothing, unless a statement at its top may have side
 * effects. Such a statement (and every table that it names) would go into each bundle that touches any verb.
 */
export async function impureStatementsOf(file: string): Promise<string> {
  const onlyThisModule: Plugin = {
    name: 'only-this-module',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path: name, resolveDir, importer }) => ({
        path: path.resolve(resolveDir, name),
        sideEffects: importer === '<stdin>',
      }))
    },
  }
  const { outputFiles } = await build({
    stdin: { contents: `import './${file}'`, resolveDir: root },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minifySyntax: true,
    plugins: [onlyThisModule],
  })
  return outputFiles[0]!.text.trim()
}

/** Every module that the door leads to. */
export async function modulesOfTheCore(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [path.join(root, 'src/index.ts')],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
  })
  return Object.keys(metafile.inputs).sort()
}
