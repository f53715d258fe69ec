/** A rule of the caller's own is tried on lines of at most this many words, unless it says otherwise. */
export const ownMaxWords = 40
