import { expect, test } from 'vitest'
import { encodeFingerprint, fingerprint } from '../../src/index.ts'
import golden from '../fingerprint/golden.json' with { type: 'json' }
import { goldenTexts } from '../fingerprint/golden-texts.ts'

test('golden fingerprints in Chromium', () => {
  expect(goldenTexts.map((text) => encodeFingerprint(fingerprint(text, { parse: false })))).toEqual(golden)
})
