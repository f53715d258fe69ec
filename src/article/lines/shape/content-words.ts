/** The longer words of a text, lower case: those that tell what it is about. */
export const contentWords = (text: string): string[] =>
  text.toLowerCase().match(/[a-z\d\u00aa-\u1fff\u2c00-\uffff]{4,}/g) ?? []
