import type { Reading } from '../reading.ts'

/** The head of an article while it is being read: where its title and its first paragraph stand. */
export interface Scene {
  readonly reading: Reading
  readonly page: boolean
  /** The lines of the head begin at `start`; those of the article end before `to`. */
  readonly start: number
  readonly to: number
  readonly title: number
  readonly lead: number
  /** True where nothing else claims the line. */
  readonly isOpen: (at: number) => boolean
}
