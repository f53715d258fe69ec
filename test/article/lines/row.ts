/** A row of so many characters, with how many letters its first word has; `end` stands at its end. */
export const row = (length: number, first = 5, end = ''): string =>
  `${'a'.repeat(first)} ${'b'.repeat(length - first - 1 - end.length)}${end}`

/** The same in capitals, as teletype has it: a text of a few rows is not taken for a broken one by how they go on. */
export const capital = (line: string): string => line.toUpperCase()
