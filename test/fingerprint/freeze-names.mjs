// Writes src/fingerprint/frozen-names.ts from the name lexicon of today. That moves hashes: raise
// FINGERPRINT_VERSION and the golden vectors with it.
// usage: node test/fingerprint/freeze-names.mjs
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url))
const { outputFiles } = await build({
  entryPoints: [path('../../src/lexicon/names/fold-names.ts')],
  bundle: true,
  write: false,
  format: 'esm',
})
const { nameFoldTable } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
)
const forms = new Map()
for (const [from, to] of nameFoldTable()) forms.set(to, [...(forms.get(to) ?? []), from])
const rows = [...forms].map(([to, from]) => [to, ...from.sort().map((form) => shortened(form, to))].join(' ')).sort()
const lines = []
for (const row of rows)
  if ((lines.at(-1) ?? '').length + row.length < 108 && lines.length > 0) lines[lines.length - 1] += `,${row}`
  else lines.push(row)
writeFileSync(
  path('../../src/fingerprint/frozen-names.ts'),
  `/**
 * One-word names that are printed in several ways, frozen from the name lexicon for this version of the fingerprint, so
 * that a new row in the lexicon moves no hash. Each row: the form that all fold to, then the others; in those a number
 * stands for so many of its letters, from its start or up to its end. Written by test/fingerprint/freeze-names.mjs.
 */
export const frozenNames =
${lines.map((line) => `  '${line}`).join(",' +\n")}'
`,
)

/** `kharkov` beside `kharkiv` is `5o1`, `arbil` beside `irbil` is `a4`. */
function shortened(form, to) {
  let start = 0
  while (start < to.length && form[start] === to[start]) start++
  let end = 0
  while (end < Math.min(form.length, to.length) - start && form.at(-1 - end) === to.at(-1 - end)) end++
  if (start + end === form.length) end = 0
  const short = `${start || ''}${form.slice(start, form.length - end)}${end || ''}`
  return short.length < form.length ? short : form
}
