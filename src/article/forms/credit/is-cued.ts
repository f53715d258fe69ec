import { anyOf } from '../../any-of.ts'

/** What a contributor, correction or source line has somewhere: tested first, so that body text costs one pass. */
const cue = /* @__PURE__ */ anyOf(
  [
    /interview|report|contribut|edit|writ|compil|transl|produc|research|correct|clarif|note|version|publish|headline|standards|story|article/i,
    /url|link|origina|retrieve|taken|assist|files|informat|the post|source|distribut|syndicat|provided|supplie|brought|visit|intelligence|\bAI\b/i,
  ],
  '',
  '',
  'i',
)
export const isCued = (text: string): boolean => text.startsWith('(') || cue.test(text)
