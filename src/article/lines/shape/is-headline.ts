/** A short line without an end mark that begins like a headline. */
export const isHeadline = (text: string, words: number): boolean =>
  words >= 2 && words <= 26 && !/[.;,:…]["'”’)]?$/.test(text.slice(-2)) && /^["'“‘«([#]?[\p{Lu}\d$€£¥@]/u.test(text)
