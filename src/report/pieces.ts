import type { Span } from '../index.ts'
import type { LinkedWord } from './linked-words.ts'

/** A stretch of text that is shown in one way; `gap` stands for words left out. */
export interface Piece {
  readonly kind: LinkedWord['kind'] | 'gap'
  readonly text: string
  /** The shared passage that it is a part of; -1 where it is part of none. */
  readonly passage: number
}

const noGaps: ReadonlySet<number> = /* @__PURE__ */ new Set<number>()

/**
 * A stretch of text cut where its words change in kind. What stands between two words of one kind is of that kind;
 * else marks stay with a shared word before them, and blanks are plain. `gaps` are rows of words that something was
 * left out before.
 */
export function piecesOf(text: string, { start, end }: Span, words: readonly LinkedWord[], gaps = noGaps): Piece[] {
  const pieces: Piece[] = []
  const add = (kind: Piece['kind'], text: string, passage = -1): void => {
    const last = pieces.at(-1)
    if (last?.kind === kind && last.passage === passage && kind !== 'gap')
      pieces[pieces.length - 1] = { kind, text: last.text + text, passage }
    else if (text !== '' || kind === 'gap') pieces.push({ kind, text, passage })
  }
  let at = start
  for (const [row, word] of words.entries()) {
    const previous = words[row - 1]
    const between = text.slice(at, word.start)
    if (gaps.has(row)) addGap(add, previous, between, row === 0)
    else if (previous !== undefined && isOneRun(previous, word)) add(runKind(word), between, runPassage(word))
    else addBetween(add, previous, between)
    add(word.kind, text.slice(word.start, word.end), runPassage(word))
    at = word.end
  }
  if (gaps.has(words.length)) addGap(add, undefined, '', false)
  addBetween(add, words.at(-1), text.slice(at, end))
  return pieces
}

type Add = (kind: Piece['kind'], text: string, passage?: number) => void

/** `people, […] officials` */
function addGap(add: Add, previous: LinkedWord | undefined, between: string, isFirst: boolean): void {
  if (isFirst) {
    add('gap', '')
    add('plain', ` ${between}`)
    return
  }
  const marks = /^\S*/.exec(between)![0]
  addBetween(add, previous, marks)
  add('plain', ' ')
  add('gap', '')
  add('plain', between.slice(marks.length) || ' ')
}

function addBetween(add: Add, previous: LinkedWord | undefined, between: string): void {
  const marks = previous !== undefined && isRun(previous) ? /^\S*/.exec(between)![0] : ''
  add('shared', marks, previous === undefined ? -1 : runPassage(previous))
  add('plain', between.slice(marks.length))
}

/** In a shared run that counts. */
export const isRun = ({ kind }: LinkedWord): boolean => kind === 'shared' || kind === 'spelling'

const isOneRun = (one: LinkedWord, next: LinkedWord): boolean =>
  isRun(one) ? isRun(next) && one.passage === next.passage : one.kind === next.kind

const runKind = (word: LinkedWord): Piece['kind'] => (isRun(word) ? 'shared' : word.kind)
const runPassage = (word: LinkedWord): number => (isRun(word) ? word.passage : -1)
