import { shortKey } from './short-key.ts'
import type { Place } from './title-place.ts'

export const isKnown = ({ text, known }: Place, at: number): boolean => known.includes(shortKey(text.lines[at]))
