import { namedEntities } from '../../../lexicon/entities.ts'

/** `&amp;` `&#8217;` `&#x2019;` */
export function entityAt(source: string, at: number, end: number): { text: string; end: number } | undefined {
  const semicolon = source.slice(at, Math.min(end, at + 10)).indexOf(';') + at
  if (semicolon <= at + 1) return undefined
  const name = source.slice(at + 1, semicolon)
  if (name.charCodeAt(0) === 0x23) {
    const hex = name[1] === 'x' || name[1] === 'X'
    const digits = name.slice(hex ? 2 : 1)
    if (!(hex ? /^[\da-f]{2,6}$/i : /^\d{2,7}$/).test(digits)) return undefined
    const value = Number.parseInt(digits, hex ? 16 : 10)
    if (value < 0x20 || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) return undefined
    return { text: String.fromCodePoint(value), end: semicolon + 1 }
  }
  const text = namedEntities().get(name)
  return text === undefined ? undefined : { text, end: semicolon + 1 }
}
