import { readAge } from './read-age.ts'

/** Whether the line is the age of an article and nothing else. */
export const isAge = (line: string): boolean => ending.test(line) && readAge(line) !== null
/** What every age ends with: looked for first, so that other lines cost one pass. */
const ending = /ago|now|day/i
