/**
 * The text with one stand-in for all capitals (À), all other letters (ß) and all combining marks (ª) beyond ASCII;
 * the length stays. Expressions over it need no Unicode classes, which are slow to compile.
 */
export const standIns = (text: string): string =>
  text.replace(/[\u00aa-\u1fff\u2c00-\uffff]/g, (letter) => {
    if (letter !== letter.toLowerCase()) return 'À'
    if (letter !== letter.toUpperCase() || /\p{L}/u.test(letter)) return 'ß'
    return /\p{M}/u.test(letter) ? 'ª' : letter
  })
