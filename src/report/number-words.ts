const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** `three`, and figures above twelve. */
export const inWords = (number: number): string => small[number] ?? String(number)

/** `three articles`, `one article`, `50 articles`. */
export const countInWords = (number: number, thing: string): string =>
  `${inWords(number)} ${thing}${number === 1 ? '' : 's'}`

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
