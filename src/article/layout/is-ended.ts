/** "Loading comments..." is not an end. */
export const isEnded = (text: string): boolean =>
  /[^.…\s][.!?]["”’)]?$/.test(text.slice(-reachOfEnd)) && !text.includes('©')
/** An expression for a line's end is asked of its last characters: of a whole line it would try every place. */
const reachOfEnd = 3
