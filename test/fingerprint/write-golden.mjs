// Writes test/fingerprint/golden.json. Only after FINGERPRINT_VERSION was raised.
// usage: node test/fingerprint/write-golden.mjs
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../..', import.meta.url))
const { outputFiles } = await build({
  stdin: {
    contents: `export { goldenTexts } from './test/fingerprint/golden-texts.ts'
      export { fingerprint } from './src/fingerprint.ts'
      export { encodeFingerprint } from './src/encode-fingerprint.ts'`,
    resolveDir: root,
  },
  bundle: true,
  write: false,
  format: 'esm',
})
const { goldenTexts, fingerprint, encodeFingerprint } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
)
const golden = goldenTexts.map((text) => encodeFingerprint(fingerprint(text, { parse: false })))
writeFileSync(new URL('golden.json', import.meta.url), `${JSON.stringify(golden, null, 2)}\n`)
