// Fails while a placeholder stands, or while package.json, CITATION.cff and the changelog name different versions. npm
// runs it before a publish.
import { readFileSync } from 'node:fs'
import { namedIn, placeholders } from './placeholders.mjs'

const read = (file) => readFileSync(file, 'utf8')
const { version } = JSON.parse(read('package.json'))
const faults = [
  ...placeholders
    .filter((word) => namedIn.some((file) => read(file).includes(word)))
    .map((word) => `${word} is a placeholder: run npm run release:name -- OWNER "AUTHOR <MAIL>"`),
  ...(read('CITATION.cff').includes(`\nversion: ${version}\n`)
    ? []
    : [`CITATION.cff does not name version ${version}`]),
  ...(read('CHANGELOG.md').includes(`\n## ${version}`) ? [] : [`CHANGELOG.md has no heading for version ${version}`]),
]
for (const fault of faults) console.error(`Not ready to publish: ${fault}`)
process.exitCode = faults.length ? 1 : 0
