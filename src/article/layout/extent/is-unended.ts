import type { Line } from '../../lines/line.ts'

/** A paragraph that has lost its stop. */
export const isUnended = ({ text, words, linked, item, level }: Line): boolean =>
  words >= minUnended && linked === 0 && !item && level === 0 && unended.test(text)

/** No headline has so many words. */
const minUnended = 20
/** It begins with words in small letters, not with a label: "Reporting by", "Tags: …" */
const unended = /^["“]?\p{Lu}[^:|©]{12,}\p{Ll}$/u
