/**
 * `text.charCodeAt(at)`, for loops over every letter: there engines are slow to look the method up again and again once
 * they have met strings of many kinds, cut out of others or not, of one byte a letter or two.
 */
export const codeAt = (text: string, at: number): number => String.prototype.charCodeAt.call(text, at)
