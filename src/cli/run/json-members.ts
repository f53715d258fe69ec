/** A member of a JSON object as it is written: `"text": "…"`, without the comma. */
interface Member {
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * The object with more members at its end. What it had stays as it was written, so that no number loses a digit; only
 * members of the same names are taken out. `json` must be a valid object without white space around it.
 */
export function withMembers(json: string, added: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(added)
  if (names.length === 0) return json
  const own = names.some((name) => mayHave(json, name)) ? membersOf(json) : []
  const kept = own.filter(({ name }) => !Object.hasOwn(added, name))
  const before =
    kept.length < own.length
      ? kept.map(({ start, end }) => json.slice(start, end)).join(',')
      : json.slice(1, -1).trimEnd()
  const members = names.map((name) => `${JSON.stringify(name)}:${JSON.stringify(added[name])}`).join(',')
  return before === '' ? `{${members}}` : `{${before},${members}}`
}

/** A name can also be written with escapes. */
function mayHave(json: string, name: string): boolean {
  return json.includes(`"${name}"`) || json.includes('\\u')
}

function membersOf(json: string): Member[] {
  const members: Member[] = []
  let at = 1
  while (json[skipSpace(json, at)] === '"') {
    const start = skipSpace(json, at)
    const end = endOfValue(json, start)
    members.push({ name: JSON.parse(json.slice(start, endOfString(json, start))), start, end })
    at = end + 1
  }
  return members
}

/** The first place from `from` that is not white space. */
export function skipSpace(json: string, from: number): number {
  let at = from
  while (' \t\n\r'.includes(json[at] ?? '-')) at++
  return at
}

/** Where the member or element that begins at `start` ends: at the comma or bracket after it. */
export function endOfValue(json: string, start: number): number {
  let depth = 0
  let at = start
  for (; at < json.length - 1; at++) {
    const mark = json[at]
    if (mark === '"') at = endOfString(json, at) - 1
    else if (mark === '{' || mark === '[') depth++
    else if (mark === '}' || mark === ']') depth--
    else if (mark === ',' && depth === 0) break
  }
  return at
}

/** Behind the closing quotation mark. */
function endOfString(json: string, start: number): number {
  let at = start + 1
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1
  return at + 1
}
