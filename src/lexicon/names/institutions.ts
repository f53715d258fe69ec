/** Words that end the name of a body which keeps an old spelling of its city. */
const INSTITUTION =
  /^(?:university|college|institute|academy|opera|ballet|philharmonic|orchestra|post|times|fc|stock|festival)$/

/** True for a folded word that makes the place before it part of a body's own name. */
export const isInstitutionWord = (word: string): boolean => INSTITUTION.test(word)
