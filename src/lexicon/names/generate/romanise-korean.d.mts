/** Every spelling of a name in Hangul; an empty list for another script. */
export function koreanRomanisations(name: string): string[]
