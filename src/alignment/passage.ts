/** A run of words that both texts have, by word positions. */
export interface Passage {
  readonly a: number
  readonly b: number
  readonly words: number
}

/** A rectangle of word positions, `[aFrom, aTo) × [bFrom, bTo)`. */
export interface Region {
  readonly aFrom: number
  readonly aTo: number
  readonly bFrom: number
  readonly bTo: number
}
