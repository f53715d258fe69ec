import { coreNames } from '../lexicon/names/core.ts'
import { lazy } from '../text/lazy.ts'
import { lexiconOf } from './lexicon.ts'

/** The bundled lexicon, compiled on first use. */
export const coreLexicon = /* @__PURE__ */ lazy(() => lexiconOf(coreNames()))
