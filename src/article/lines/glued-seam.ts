/**
 * What every seam inside a line has: a capital or a number right behind the end of a word or a sentence. What is rarer
 * is looked for first, what stands before it is read backwards.
 */
export const gluedSeam =
  /[A-Z\u00c0-\u1fff\u2100-\u214f\u2c00-\uffff](?<=(?:[a-z\d.!?”’)%\]\u00aa-\u1fff\u2c00-\uffff]["“‘(]{0,3}|"(?=[BPULCI])).)|\d[ :][\da-zA-Z](?<=[a-z]\d{1,2}..)/g
