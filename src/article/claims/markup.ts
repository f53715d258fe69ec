import type { Line } from '../lines/line.ts'
import type { Claim, Text } from '../reading.ts'
import { claimsOn } from './claims-on.ts'

/** A page's whole menu on one line. */
const minMenu = 14
const maxMenu = 250

/** Lines without a word (rules, table bars, empty links), and a menu on one line, over the text. */
export function markup({ lines }: Text): Claim[] {
  const last = lines.findLastIndex(({ prose }) => prose)
  return claimsOn(lines, (line, at) => {
    if (line.wordless) return line.image ? null : wordless
    return at < last && (isMenu(line) || isRow(line)) ? menu : null
  })
}

const wordless = { kind: 'metadata' } as const
const menu = { kind: 'boilerplate', reason: 'navigation', rule: 'navigation/skip' } as const

/** "News | Sport | Business | Culture" */
function isRow({ text, words }: Line): boolean {
  if (words > maxRow || !text.includes('|')) return false
  const names = text.split('|')
  return names.length >= minNames && names.every((name) => section.test(name.trim()))
}

const section = /^\p{Lu}[^\d.:]{1,24}$/u
const minNames = 4
const maxRow = 60

const isMenu = ({ text, words }: Line): boolean =>
  words > minMenu && words < maxMenu && /^skip to (?:main )?content\b.*[^.!?]$/i.test(text)
