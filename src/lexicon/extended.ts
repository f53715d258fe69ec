import type { NameRow } from '../types.ts'
import { coreNames } from './names/core.ts'
import { coreNative } from './names/core-native.ts'
import { withRareForms } from './names/core-rare.ts'
import { eastNames } from './names/east.ts'
import { farNames } from './names/far.ts'
import { misspelledNames } from './names/misspelled.ts'
import { moreNames } from './names/more.ts'
import { southNames } from './names/south.ts'

/**
 * Every row of the project: the core set, with rarer spellings and names in their own script, and the regions. Compile
 * it once: `normalizeNames(text, { lexicon: createNameLexicon(extendedNames) })`.
 */
export const extendedNames: readonly NameRow[] = /* @__PURE__ */ (() => [
  ...[...coreNames(), ...moreNames, ...misspelledNames].map((row) => {
    const native = coreNative.get(row.id)
    return { ...withRareForms(row), ...(native && { native }) }
  }),
  ...eastNames,
  ...southNames,
  ...farNames,
])()
