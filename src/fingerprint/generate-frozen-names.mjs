// Writes frozen-names.ts, the short form of frozen-names.txt.
// usage: node src/fingerprint/generate-frozen-names.mjs [--check]
// --check writes nothing and fails where the table is not what the rows give.
//
// A row of frozen-names.txt has the spellings of one word of a name, folded; the first is the one that all fold to.
// The rows belong to one version of the fingerprint: whoever changes one raises FINGERPRINT_VERSION. They unite what
// means one name wherever it stands, and for comparing may unite two names that are rarely in one story: Odessa in
// Texas is Odesa here. Sources: those of the name lexicon (NOTICE).
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const rows = readFileSync(path('frozen-names.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

/** `kharkov` beside `kharkiv` is `5o1`, `arbil` beside `irbil` is `a4`. */
function shortened(form, first) {
  let start = 0
  while (start < first.length && form[start] === first[start]) start++
  let end = 0
  while (end < Math.min(form.length, first.length) - start && form.at(-1 - end) === first.at(-1 - end)) end++
  if (start + end === form.length) end = 0
  const short = `${start || ''}${form.slice(start, form.length - end)}${end || ''}`
  return short.length < form.length ? short : form
}

const lines = []
for (const [first, ...forms] of rows) {
  const row = [first, ...forms.map((form) => shortened(form, first))].join(' ')
  if ((lines.at(-1) ?? '').length + row.length < 108 && lines.length > 0) lines[lines.length - 1] += `,${row}`
  else lines.push(row)
}
const table = `/**
 * Words of names that are printed in several ways, frozen for this version of the fingerprint, so that a new row in the
 * lexicon moves no hash. Each row: the form that all fold to, then the others; in those a number stands for that many
 * of its letters, from its start or up to its end. Written by generate-frozen-names.mjs from frozen-names.txt.
 */
export const frozenNames =
${lines.map((line) => `  '${line}`).join(",' +\n")}'
`

if (!process.argv.includes('--check')) writeFileSync(path('frozen-names.ts'), table)
else if (readFileSync(path('frozen-names.ts'), 'utf8') !== table) {
  console.error('frozen-names.ts: not what frozen-names.txt gives; run npm run generate')
  process.exitCode = 1
}
