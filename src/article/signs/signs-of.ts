import { lazy } from '../../text/lazy.ts'
import type { Line } from '../lines/line.ts'
import { phraseCues } from '../phrases/match-phrases.ts'
import { codes, finderOf, lineStart, room } from './finder.ts'
import { type Sign, signRows } from './sign-rows.ts'

const names = /* @__PURE__ */ Object.keys(signRows)

/** The bit of a cue of phrases among those of a line. */
export const phraseBit = 1
/** The bit of a sign among those of a line. */
export const bitOf = (sign: Sign): number => phraseBit << (names.indexOf(sign) + 1)

const finder = /* @__PURE__ */ lazy(() => {
  const rows = Object.entries(signRows) as [Sign, readonly string[]][]
  return finderOf([
    ...rows.flatMap(([sign, pieces]) => pieces.map((piece) => [piece, bitOf(sign)] as const)),
    ...phraseCues().map((piece) => [piece, phraseBit] as const),
  ])
})

/** For each line the bits of the signs that it holds. All lines are read as one string, which engines read quickest. */
export function signsOf(lines: readonly Line[]): Int32Array {
  const { classes, next, found } = finder()
  const whole = ['', ...lines.map(({ text }) => text)].join(lineStart)
  const signs = new Int32Array(lines.length)
  let at = 0
  let state = 0
  for (let i = 0; i < lines.length; i++) {
    let bits = 0
    for (const end = at + 1 + lines[i]!.text.length; at < end; at++) {
      const code = whole.charCodeAt(at)
      state = next[state * room + (code < codes ? classes[code]! : 0)]!
      bits |= found[state]!
    }
    signs[i] = bits
  }
  return signs
}
