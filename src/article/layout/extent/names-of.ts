import type { Line } from '../../lines/line.ts'
import type { Claims } from '../../reading.ts'

/** A name that does not open the line or a sentence. */
const inside = /(?<=[\p{Ll}\d,;:’'”"] ["“‘(]?)\p{Lu}[\p{L}\d’'-]{2,}/gu
/** Every story names these. */
const time =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/

/** Whom and what the paragraphs from `from` to before `to` name. */
export function namesOf(lines: readonly Line[], claims: Claims, from: number, to: number): Set<string> {
  const names = new Set<string>()
  for (let at = from; at < to; at++)
    if (!claims[at] && lines[at]!.prose)
      for (const one of lines[at]!.text.match(inside) ?? []) if (!time.test(one)) names.add(one)
  return names
}
