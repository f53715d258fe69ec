/** Tells the spellings of a style column apart, the oldest first: "Kiev until 2019-08-14, Kyiv". */
const spellingsIn = (column: string): string[][] => column.split(', ').map((spelling) => spelling.split(' until '))

/** Every spelling of a style column. */
export const allSpellings = (column: string): string[] => spellingsIn(column).map(([spelling = '']) => spelling)

/** The spelling of a style column on a day; today's where no day is given. */
export const spellingOn = (column: string, day = '9'): string =>
  spellingsIn(column).find(([, until]) => !until || day < until)?.[0] ?? ''
