// Fails while package.json or CITATION.cff holds a placeholder, or while the two and the changelog name different
// versions. npm runs it before a publish.
import { readFileSync } from 'node:fs'
import { placeholders } from './placeholders.mjs'

const [manifest, citation, changelog] = ['package.json', 'CITATION.cff', 'CHANGELOG.md'].map((file) =>
  readFileSync(file, 'utf8'),
)
const { version } = JSON.parse(manifest)
const faults = [
  ...placeholders
    .filter((word) => manifest.includes(word) || citation.includes(word))
    .map((word) => `${word} is a placeholder: run npm run release:name -- OWNER "AUTHOR <MAIL>"`),
  ...(citation.includes(`\nversion: ${version}\n`) ? [] : [`CITATION.cff does not name version ${version}`]),
  ...(changelog.includes(`\n## ${version}`) ? [] : [`CHANGELOG.md has no heading for version ${version}`]),
]
for (const fault of faults) console.error(`Not ready to publish: ${fault}`)
process.exitCode = faults.length ? 1 : 0
