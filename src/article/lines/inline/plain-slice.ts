import type { Plain } from './plain-text.ts'

/** The text of a line without marks: the slice itself. */
export function plainSlice(source: string, start: number, end: number, _: boolean, inLink: boolean): Plain {
  return {
    text: source.slice(start, end),
    linked: inLink ? end - start : 0,
    image: false,
    opened: false,
    closed: false,
  }
}
