/**
 * `cdf1`: the fold, the shingles, the hashes, the sizes. `en1`: the frozen tables of spelling and names.
 * Whatever moves one hash of one text moves this.
 */
export const FINGERPRINT_VERSION = 'cdf1-en1'
