import type { Line } from '../lines/line.ts'

/** Shorter lines share words with others by chance. */
const minWords = 8

export const isLong = ({ words }: Line): boolean => words >= minWords
