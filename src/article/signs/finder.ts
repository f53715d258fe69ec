/** Finds all of many pieces in one pass over a text, by a table of what each character leads to. */
export interface Finder {
  /** The class of each character code below `codes`; those of any other are 0. */
  readonly classes: Uint8Array
  /** By state and class, the next state. */
  readonly next: Int32Array
  /** By state, the bits of the pieces that end there. */
  readonly found: Int32Array
}

/** No piece names a character beyond Latin-1. */
export const codes = 0x100
/** So many classes a state has room for: digits, letters, line starts, and the marks that pieces name. */
export const room = 64
const otherClass = 0
const digitClass = 1
const startClass = 2
const firstLetter = 3
const firstMark = firstLetter + 26

/** What stands before a line: pieces that begin a line are found behind it. */
export const lineStart = '\n'

/**
 * The table for pieces with their bits. `#` is a digit, `^` the start of a line, `|` the start of a word.
 *
 * @see Aho & Corasick, "Efficient String Matching: An Aid to Bibliographic Search" (1975).
 */
export function finderOf(pieces: readonly (readonly [piece: string, bits: number])[]): Finder {
  const classes = classesOf(pieces.map(([piece]) => piece).join(''))
  const next: number[] = new Array(room).fill(0)
  const found = [0]
  for (const [piece, bits] of pieces)
    for (const path of pathsOf(piece, classes)) {
      let state = 0
      for (const one of path) {
        const at = state * room + one
        if (next[at] === 0) {
          next[at] = found.push(0) - 1
          next.push(...new Array(room).fill(0))
        }
        state = next[at]!
      }
      found[state]! |= bits
    }
  return { classes, ...closed(Int32Array.from(next), Int32Array.from(found)) }
}

function classesOf(letters: string): Uint8Array {
  const classes = new Uint8Array(codes)
  for (let i = 0; i < 10; i++) classes[0x30 + i] = digitClass
  for (let i = 0; i < 26; i++) classes[0x41 + i] = classes[0x61 + i] = firstLetter + i
  classes[lineStart.charCodeAt(0)] = startClass
  let marks = firstMark
  for (const letter of letters)
    if (!'#^|'.includes(letter) && classes[letter.charCodeAt(0)] === otherClass) classes[letter.charCodeAt(0)] = marks++
  return classes
}

/** The classes of a piece's characters, in order; several where a word's start may be any mark. */
function pathsOf(piece: string, classes: Uint8Array): number[][] {
  const path = [...piece].map((letter) => classOf(letter, classes))
  if (!piece.startsWith('|')) return [path]
  const before = [otherClass, startClass, ...Array.from(classes).filter((one) => one >= firstMark)]
  return [...new Set(before)].map((one) => [one, ...path.slice(1)])
}

function classOf(letter: string, classes: Uint8Array): number {
  if (letter === '#') return digitClass
  return letter === '^' ? startClass : classes[letter.charCodeAt(0)]!
}

/** The table with what a state leads to where no piece goes on: what the longest end of it that begins a piece leads to. */
function closed(next: Int32Array, found: Int32Array): Pick<Finder, 'next' | 'found'> {
  const shorter = new Int32Array(found.length)
  const open = [0]
  for (const state of open)
    for (let one = 0; one < room; one++) {
      const at = state * room + one
      const other = state === 0 ? 0 : next[shorter[state]! * room + one]!
      if (next[at] === 0) next[at] = other
      else {
        shorter[next[at]!] = other
        found[next[at]!]! |= found[other]!
        open.push(next[at]!)
      }
    }
  return { next, found }
}
