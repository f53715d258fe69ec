import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { entries } from '../../entries.ts'
import { root } from '../source/root.ts'

const hasComment = (node: ts.Node): boolean => ts.getJSDocCommentsAndTags(node).length > 0

/** The exported declarations of a rolled-up declaration file, and their members, that no comment explains. */
function undocumented(file: string): string[] {
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
  const exported = new Set(
    tree.statements.flatMap((statement) =>
      ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)
        ? statement.exportClause.elements.map((element) => (element.propertyName ?? element.name).text)
        : [],
    ),
  )
  return tree.statements.flatMap((statement) => {
    const named = statement as ts.DeclarationStatement
    const name = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations[0]!.name.getText()
      : (named.name?.getText() ?? '')
    const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(isExport)
    if (!exported.has(name) && !isExported) return []
    const members = ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement) ? statement.members : []
    const silent = [...members].filter((member) => member.name !== undefined && !hasComment(member))
    return [...(hasComment(statement) ? [] : [name]), ...silent.map((member) => `${name}.${member.name!.getText()}`)]
  })
}

const isExport = ({ kind }: ts.ModifierLike): boolean => kind === ts.SyntaxKind.ExportKeyword

test.each(entries().map(({ name }) => name))('every export and member of %s has a comment', (name) => {
  expect(undocumented(path.join(root, 'dist', `${name}.d.ts`))).toEqual([])
})
