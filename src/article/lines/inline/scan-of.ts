import { linkBrackets } from './link-brackets.ts'
import type { Scan } from './scan.ts'

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
