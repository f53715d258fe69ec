// The numbers of alignment.
// A file without imports: only there does esbuild write a number in the place of its name.

/** Between two passages in order, shorter runs count too. */
export const GAP_SEED = 2
/** A shorter passage out of order is a turn of phrase, not a moved sentence. */
export const LEAST_MOVED = 8
