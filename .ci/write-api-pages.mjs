#!/usr/bin/env node
// Writes docs/api/ from the doc comments of the built package: one page per entry. With --check it writes nothing and
// fails where the committed pages say something else.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Application } from 'typedoc'

const pages = 'docs/api'
const check = process.argv.includes('--check')
const out = check ? mkdtempSync(path.join(tmpdir(), 'api-pages-')) : pages

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'))
/** The declarations of each entry; scripts have none. */
const declarations = Object.values(exports).flatMap((entry) => entry.types ?? entry.import?.types ?? [])

const app = await Application.bootstrapWithPlugins({
  plugin: ['typedoc-plugin-markdown'],
  entryPoints: declarations,
  tsconfig: '.ci/typedoc.tsconfig.json',
  out,
  name: 'copydesk',
  readme: 'none',
  router: 'module',
  groupOrder: ['Functions', 'Interfaces', 'Type Aliases', 'Variables'],
  excludeExternals: true,
  disableSources: true,
  hideBreadcrumbs: true,
  hidePageHeader: true,
  useCodeBlocks: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  validation: { notExported: false, invalidLink: true },
  logLevel: 'Warn',
})
const project = await app.convert()
if (!project) throw new Error('typedoc read nothing')
await app.generateOutputs(project)

if (check) {
  const files = (folder) =>
    readdirSync(folder, { recursive: true })
      .filter((name) => name.endsWith('.md'))
      .sort()
  const read = (folder) => files(folder).map((name) => `${name}\n${readFileSync(path.join(folder, name), 'utf8')}`)
  const committed = read(pages)
  const stale = read(out).filter((page) => !committed.includes(page))
  for (const page of stale)
    console.error(`${pages}/${page.slice(0, page.indexOf('\n'))} is not what the doc comments say`)
  if (stale.length || committed.length !== files(out).length) {
    console.error('Run npm run api and commit the pages.')
    process.exitCode = 1
  }
  rmSync(out, { recursive: true })
}
