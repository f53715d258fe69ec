// A file without imports: only there does esbuild write a number in the place of its name.

/** What a code unit is to the fold. Anything from {@link LETTER} on is the folded letter itself. */
export const SEPARATOR = 0
/** Combining marks, soft hyphens, joiners: as if they were not there. */
export const DROPPED = 1
export const APOSTROPHE = 2
export const FULL_STOP = 3
/** A comma, or a space that does not break: between digits it may group thousands. */
export const GROUPING = 4
export const HYPHEN = 5
export const QUOTE = 6
export const PERCENT = 7
/** What a mark may have come through as: see {@link file://./readable-marks.ts}. */
export const GARBLED = 8
export const LETTER = 0x30

/** Code units from here on need {@link file://./rare-letters.ts}: ideographs, syllables, surrogates, expansions. */
export const RARE = 0x2e80
/** Private use in the table only: `EXPANSION + n` stands for row n of the expansions. */
export const EXPANSION = 0xe000

// Folded letters that the fold asks for.
export const NINE = 0x39
export const A = 0x61
export const E = 0x65
export const I = 0x69
export const O = 0x6f
export const S = 0x73
export const Y = 0x79
export const Z = 0x7a
