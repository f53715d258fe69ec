import { build } from 'esbuild'
import { getQuickJS } from 'quickjs-emscripten'
import { describe, expect, test } from 'vitest'
import { encodeFingerprint, fingerprint } from '../../src/index.ts'
import golden from './golden.json' with { type: 'json' }
import { goldenTexts } from './golden-texts.ts'

const FIX = 'A hash moved: raise FINGERPRINT_VERSION, then run node test/fingerprint/write-golden.mjs'

/** What a UDF would load: fold, fingerprint of a clean body, compare. */
async function coreBundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { fingerprintBody } from './src/fingerprint/fingerprint-body.ts'
        export { compareFingerprints } from './src/fingerprint/compare-fingerprints.ts'
        export { encodeFingerprint } from './src/encode-fingerprint.ts'`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'core',
    target: 'es2020',
  })
  return outputFiles[0]!.text
}

describe('golden fingerprints', () => {
  test('Node', () => {
    expect(
      goldenTexts.map((text) => encodeFingerprint(fingerprint(text, { parse: false }))),
      FIX,
    ).toEqual(golden)
  })

  test('QuickJS, which has tables of Unicode of its own', async () => {
    const core = await coreBundle()
    const context = (await getQuickJS()).newContext()
    const result = context.evalCode(
      `${core};JSON.stringify(${JSON.stringify(goldenTexts)}.map((text) => core.encodeFingerprint(core.fingerprintBody(text))))`,
    )
    const value = context.unwrapResult(result)
    expect(JSON.parse(context.getString(value)), FIX).toEqual(golden)
    value.dispose()
    context.dispose()
  })

  test('the core bundle stays below 32 kB', async () => {
    expect(Buffer.byteLength(await coreBundle())).toBeLessThan(32 * 1024)
  })
})
