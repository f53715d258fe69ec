import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { root } from './root.ts'

export interface SourceFile {
  /** From the repository's root, with forward slashes: `src/text/span.ts`. */
  readonly path: string
  readonly text: string
  readonly tree: ts.SourceFile
  /** All nodes of the tree, parents before children. */
  readonly nodes: readonly ts.Node[]
}

let parsed: readonly SourceFile[] | undefined

const options = { languageVersion: ts.ScriptTarget.ES2022, jsDocParsingMode: ts.JSDocParsingMode.ParseNone }

/** Every file under src/, parsed once for all tests that look at it. */
export function sourceFiles(): readonly SourceFile[] {
  parsed ??= readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `src/${name.replaceAll(path.sep, '/')}`)
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(root, name), 'utf8')
      const tree = ts.createSourceFile(name, text, options, true)
      return { path: name, text, tree, nodes: nodesOf(tree) }
    })
  return parsed
}

/** Tokens and comments are not among them. */
function nodesOf(tree: ts.SourceFile): ts.Node[] {
  const nodes: ts.Node[] = []
  const add = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, add)
  }
  add(tree)
  return nodes
}

/** `src/text/span.ts:12` */
export function placeOf(file: SourceFile, node: ts.Node): string {
  return `${file.path}:${file.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
}
