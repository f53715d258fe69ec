/**
 * `cdf2`: the fold, the shingles, the hashes, the sizes, the places. `en2`: the frozen tables of spelling, numbers and
 * names. Whatever moves one hash of one text moves this.
 */
export const FINGERPRINT_VERSION = 'cdf2-en2'
