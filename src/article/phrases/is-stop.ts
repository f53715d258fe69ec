import type { Word } from './words.ts'

/** Ends a sentence: nothing that a phrase says reaches over it. */
export const isStop = ({ text }: Word): boolean => text === '.' || text === '?'
