import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

export interface SourceFile {
  /** From the repository's root, with forward slashes: `src/text/span.ts`. */
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
}

export const root = path.resolve(import.meta.dirname, '../..')

/** Every file under src/, parsed. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `src/${name.replaceAll(path.sep, '/')}`)
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(root, name), 'utf8')
      return { path: name, text, tree: ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true) }
    })
}

/** All nodes of a tree, parents before children. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesOf(child)
}

/** `src/text/span.ts:12` */
export function placeOf(file: SourceFile, node: ts.Node): string {
  return `${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}
