import { shortKey } from './short-key.ts'
import type { Place } from './survey-title.ts'

export const isKnown = ({ text, known }: Place, at: number): boolean => known.includes(shortKey(text.lines[at]))
