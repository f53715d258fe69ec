import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from './source/root.ts'

/** What `npm run generate` runs. That of the phrases also matches each row with its examples. */
test.each([
  'src/lexicon/names/generate-names.mjs',
  'src/article/phrases/generate-phrases.mjs',
  'src/article/formats/generate-formats.mjs',
  'src/fingerprint/generate-frozen-names.mjs',
])('%s would write what is committed', (generator) => {
  const check = () => execFileSync(process.execPath, [path.join(root, generator), '--check'], { stdio: 'pipe' })
  expect(check).not.toThrow()
})
