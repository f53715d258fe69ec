/** How the program ends; after a signal it is 128 and the signal's number. */
export const exitCodes = {
  ok: 0,
  /** Something could not be read, answered or written. */
  failed: 1,
  /** The command line is wrong. */
  usage: 2,
  /** With `--exit-code`: there are duplicates. */
  found: 3,
} as const
