// Puts the forge's owner and the author wherever the project names them: package.json, CITATION.cff and the address of the docs.
// usage, once, before the first publish: npm run release:name -- OWNER "AUTHOR <MAIL>"
import { readFileSync, writeFileSync } from 'node:fs'
import { namedIn, placeholders } from './placeholders.mjs'

const given = process.argv.slice(2)
if (given.length !== placeholders.length) throw new Error('usage: npm run release:name -- OWNER "AUTHOR <MAIL>"')

for (const file of namedIn) {
  const named = placeholders.reduce((text, word, at) => text.replaceAll(word, given[at]), readFileSync(file, 'utf8'))
  writeFileSync(file, named)
}
