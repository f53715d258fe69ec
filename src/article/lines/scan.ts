import { linkBrackets } from './link-brackets.ts'

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

/** The line from `start` on that `slice` is, of which nothing is read yet. */
export function scanOf(
  source: string,
  slice: string,
  start: number,
  markdown: boolean,
  inLink: boolean,
  into: number[] | undefined,
): Scan {
  const end = start + slice.length
  const lastTarget = markdown ? start + slice.lastIndexOf('](') : -1
  const lastVisible = start + slice.trimEnd().length - 1
  const links = lastTarget >= start ? linkBrackets(source, start, end) : undefined
  // Written out, for spreading is slow.
  return {
    source,
    slice,
    start,
    end,
    markdown,
    inLink,
    into,
    lastTarget,
    lastVisible,
    links,
    text: '',
    linked: 0,
    image: false,
    closed: false,
    anchor: -1,
    open: [],
    spaced: true,
  }
}

/** Adds characters that stand, all of them, at `at`. */
export function put(scan: Scan, piece: string, at: number): void {
  scan.text += piece
  scan.spaced = piece === ' '
  if (scan.into) for (let i = 0; i < piece.length; i++) scan.into.push(at)
}

/** Adds a space, unless one was the last. */
export function space(scan: Scan, at: number): void {
  if (!scan.spaced) put(scan, ' ', at)
}
