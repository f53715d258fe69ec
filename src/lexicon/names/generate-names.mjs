// Writes core-table.ts and extended-table.ts from the rows in rows/ and the houses' spellings in styles.txt.
// usage: node src/lexicon/names/generate-names.mjs [--check]
// --check writes nothing and fails where a table is not what the rows give.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { addMadeForms } from './generate/add-made-forms.mjs'
import { addStyles } from './generate/add-styles.mjs'
import { readRows } from './generate/read-rows.mjs'
import { tableOf } from './generate/write-table.mjs'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const { withGivenForms } = await moduleOf('given-names.ts')
const styled = addStyles(readRows(path('rows')), readFileSync(path('styles.txt'), 'utf8'))
const rows = addMadeForms(styled, withGivenForms)

/** The row with the spellings of one set. */
const spelled = (row, rare) => {
  const all = ({ common, rare: others }) => (rare ? [...common, ...others] : common)
  return row.policy === 'slips' ? row : { ...row, given: all(row.given), forms: all(row.forms) }
}

const core = rows.filter((row) => row.core).map((row) => ({ ...spelled(row, false), native: undefined }))
const extended = rows.map((row) => spelled(row, true))

const written = (name, comment, table) =>
  `/** ${comment} Written by generate-names.mjs. */\nexport const ${name} = \`\n${table}\n\`\n`

const tables = {
  'core-table.ts': written('coreTable', 'The rows of the core set, in the short form of table.ts.', tableOf(core)),
  'extended-table.ts': written('extendedTable', 'Every row, in the short form of table.ts.', tableOf(extended)),
}

const stale = Object.entries(tables).filter(([name, text]) => text !== readOr(path(name)))
if (!process.argv.includes('--check')) for (const [name, text] of stale) writeFileSync(path(name), text)
else if (stale.length > 0) {
  console.error(`${stale.map(([name]) => name).join(', ')}: not what the rows give; run npm run generate`)
  process.exitCode = 1
}

async function moduleOf(name) {
  const { outputFiles } = await build({ entryPoints: [path(name)], bundle: true, write: false, format: 'esm' })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
}

function readOr(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
