/** What stands between words: anything but ASCII letters and digits, Latin and other letters from U+00AA on, no punctuation. A single space is left alone. */
const betweenWords =
  /[^ a-z\d\u00aa-\u1fff\u2c00-\uffff][^a-z\d\u00aa-\u1fff\u2c00-\uffff]*| [^a-z\d\u00aa-\u1fff\u2c00-\uffff]+/g

/** Letters and digits only, lower case: for telling whether two lines say the same. */
export const sameKey = (text: string): string => text.toLowerCase().replace(betweenWords, ' ').trim()
