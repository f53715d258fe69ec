/** A longer word has so many characters. */
export const minLong = 4
