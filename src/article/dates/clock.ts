/** A time of day as it is printed beside a day. */
export interface Clock {
  /** "16"   "noon" */
  readonly hour: string
  /** Empty where none are printed, as the other parts are. */
  readonly minute: string
  readonly second: string
  /** "a"   "p" */
  readonly half: string
  /** "EST"   "GMT+1"   "-04:00"; null where none is printed. */
  readonly zone: string | null
  /** How many characters it takes of the text, from the day on. */
  readonly length: number
}
