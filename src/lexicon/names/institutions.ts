import { lazy } from '../../text/lazy.ts'

/** Words that end the name of a body which keeps an old spelling of its city. */
const INSTITUTIONS =
  'university college institute academy opera ballet philharmonic orchestra post times fc stock festival'

const institutions = /* @__PURE__ */ lazy(() => new Set(INSTITUTIONS.split(' ')))

/** True for a folded word that makes the place before it part of a body's own name. */
export const isInstitutionWord = (word: string): boolean => institutions().has(word)
