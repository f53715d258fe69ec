// Prints how articles are read, for a person's eye and for a diff of two builds: the fields, and each block by kind,
// rule, span and first words.
// usage, after a build: node test/article/outline.mjs [--module dist/index.js] [FILE…]      (default: fixtures and seeds)
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'

const shown = 60
const { values, positionals } = parseArgs({
  options: { module: { type: 'string', default: 'dist/index.js' } },
  allowPositionals: true,
})
const { parseArticle } = await import(pathToFileURL(path.resolve(values.module)))

const ours = ['fixtures', 'seeds']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => path.join(folder, file)))
  .filter((file) => /\/input\.|^seeds\/.*\.txt$/.test(file))

for (const file of positionals.length > 0 ? positionals : ours.sort()) {
  const { blocks, text: _, ...fields } = parseArticle(readFileSync(file, 'utf8'))
  console.log(`\n== ${file}\n${JSON.stringify(fields, null, 1)}`)
  for (const { kind, rule, start, end, text } of blocks)
    console.log(JSON.stringify([kind, rule ?? null, start, end, text.slice(0, shown)]))
}
