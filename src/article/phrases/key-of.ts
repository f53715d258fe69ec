import type { Word } from './words.ts'

/** What the first word of a line is looked up by: all numbers are one. */
export const keyOf = ({ text }: Pick<Word, 'text'>): string => (text >= '0' && text < ':' ? '#' : text)
