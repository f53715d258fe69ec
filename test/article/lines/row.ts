/** A row of so many characters, with how many letters its first word has; `end` stands at its end. */
export const row = (length: number, first = 5, end = ''): string =>
  `${'a'.repeat(first)} ${'b'.repeat(length - first - 1 - end.length)}${end}`

/** The same beginning like a headline, so that a text of a few rows is not taken for a broken one. */
export const capital = (line: string): string => line.charAt(0).toUpperCase() + line.slice(1)
