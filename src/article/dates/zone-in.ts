import { timeZones } from '../../lexicon/time-zones.ts'

const american = /^(?:eastern|central|mountain|pacific) /i

/** What names a zone; null where the word is none of one. */
export const zoneIn = (found: RegExpExecArray | null): RegExpExecArray | null =>
  found && (american.test(found[2]!) || found[2]!.toUpperCase() in timeZones) ? found : null
