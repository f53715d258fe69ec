// The numbers of origins.
// A file without imports: only there does esbuild write a number in the place of its name.

/** With one agency credited in both and the same days, less shared text is enough. */
export const REWRITTEN_CONTAINMENT = 0.15
/** Of mostly quotations it takes more: two reporters of one agency may have stood in one press conference. */
export const REWRITTEN_QUOTES = 0.3
export const REWRITTEN_WORDS = 40
export const REWRITTEN_DAYS = 2
/** Below this nothing speaks for one origin. */
export const NOTABLE_CONTAINMENT = 0.1
export const NOTABLE_WORDS = 25
