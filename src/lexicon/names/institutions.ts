import { lazy } from '../../text/lazy.ts'

/** Last words of the names of bodies that keep an old spelling of their city. */
const INSTITUTIONS =
  'university college institute academy school opera ballet philharmonic orchestra symphony conservatory post times gazette star herald fc united dynamo stock exchange festival film pact treaty convention'

const institutions = /* @__PURE__ */ lazy(() => new Set(INSTITUTIONS.split(' ')))

/** True for a folded word that makes the place before it part of a body's own name. */
export const isInstitutionWord = (word: string): boolean => institutions().has(word)
