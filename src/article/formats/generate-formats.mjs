#!/usr/bin/env node
// Lists the formats of this folder: writes `containers.ts` (the order in which they are tried) and
// `src/types/article-format.ts` (their ids, in the same order, each with its line).
// usage: node src/article/formats/generate-formats.mjs [--check]   (--check writes nothing and fails where a file is old)
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const typesFile = path.join(here, '../../types/article-format.ts')

/** ` * @format 40 Factiva, copied or saved as text.` over `export const factiva: Container`. */
const tag = /\n \* @format (\d+) (.+)\n \*\/\nexport const (\w+): Container/g
const id = /^ {2}id: '([a-z\d-]+)'|: Container = (?:\/\* @__PURE__ \*\/ )?tagged\(\s*'([a-z\d-]+)'/m

const formats = readdirSync(here)
  .filter((file) => file.endsWith('.ts'))
  .flatMap((file) => formatsIn(file, readFileSync(path.join(here, file), 'utf8')))
  .sort((a, b) => a.place - b.place)
const faults = formats.flatMap(({ file, place, id }, i) => [
  ...(id === undefined ? [`${file}: a format without an id`] : []),
  ...(formats[i + 1]?.place === place ? [`${file} and ${formats[i + 1].file} have the same place`] : []),
])
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)

const stale = [
  [path.join(here, 'containers.ts'), containersFile()],
  [typesFile, formatsFile()],
].filter(([file, text]) => readFileSync(file, 'utf8') !== text)
for (const [file, text] of stale) {
  if (process.argv.includes('--check'))
    console.error(`${path.basename(file)} is old: run node src/article/formats/generate-formats.mjs`)
  else writeFileSync(file, text)
}
process.exitCode = process.argv.includes('--check') && stale.length > 0 ? 1 : 0

function formatsIn(file, text) {
  const [, own, ofTags] = id.exec(text) ?? []
  const found = [...text.matchAll(tag)]
  if (found.length === 0 && /export const \w+: Container\b/.test(text)) throw new Error(`${file}: no @format over it`)
  return found.map(([, place, line, name]) => ({ file, place: Number(place), line, name, id: own ?? ofTags }))
}

function containersFile() {
  const imports = [
    ...formats.map(({ file, name }) => [file, `import { ${name} } from './${file}'`]),
    ['container.ts', "import type { Container } from './container.ts'"],
  ]
  const lines = imports
    .sort((a, b) => (a[0].replace('.ts', '') < b[0].replace('.ts', '') ? -1 : 1))
    .map(([, row]) => row)
  return `// Written by generate-formats.mjs from the files of this folder. Do not edit.
${lines.join('\n')}

/** Every form but plain text and Markdown. The first that recognises a text reads it: the surest signs come first. */
export const containers: readonly Container[] = [
${formats.map(({ name }) => `  ${name},`).join('\n')}
]
`
}

function formatsFile() {
  return `// Written by src/article/formats/generate-formats.mjs. Do not edit.

/** Every form in which an article can be handed over. */
export const articleFormats = [
  /** Plain text. */
  'text',
  /** Markdown. */
  'markdown',
${formats.map(({ line, id }) => `  /** ${line} */\n  '${id}',`).join('\n')}
] as const

/** The form in which the article was handed over; see \`articleFormats\`. */
export type ArticleFormat = (typeof articleFormats)[number]
`
}
