/** A line while it is read. One object, whose steps are functions of their own. */
export interface Scan {
  readonly source: string
  readonly slice: string
  readonly start: number
  readonly end: number
  readonly markdown: boolean
  readonly inLink: boolean
  readonly into: number[] | undefined
  /** Where the last address of a link begins, its last character that is no space stands, the brackets of links open. */
  readonly lastTarget: number
  readonly lastVisible: number
  readonly links: ReadonlySet<number> | undefined
  text: string
  linked: number
  image: boolean
  closed: boolean
  /** Where the text of an HTML link begins, as a position in `text`; -1 outside one. */
  anchor: number
  /** The open brackets, as positions in `text`. */
  readonly open: number[]
  /** Asked of `text` itself, this would flatten the growing string again and again. */
  spaced: boolean
}
