import type { Span } from '../../types/span.ts'

/** A string of a JSON object: under which of its keys it stands, and what stands between its quotes. */
export interface JsonString extends Span {
  readonly key: string
}

/** An object and its strings, in order. */
export interface JsonObject extends Span {
  readonly strings: readonly JsonString[]
}

/** An object or list that is open, and the key that its next value stands under. */
interface Frame {
  readonly opener: string
  readonly key: string | null
}

/** A string, a sign of structure, or a number, `true` and the like. */
const token = /\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|([{}[\],:])|-?\d[\d.eE+-]*|true|false|null)/suy

/**
 * Reads the object that opens at an offset of `text`: the strings under its own keys, those of a list there
 * (`"authors": ["A", "B"]`), and those under `name` in objects there (`"author": {"name": "A"}`). Null where it is not
 * closed or is no JSON.
 */
export function jsonStrings(text: string, offset: number): JsonObject | null {
  const strings: JsonString[] = []
  const frames: Frame[] = []
  let last: JsonString | null = null
  token.lastIndex = offset
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [, value, sign] = found
    if (value !== undefined) {
      const end = token.lastIndex - 1
      last = { key: value, start: end - value.length, end }
      continue
    }
    const key = last && sign !== ':' ? keyOf(frames) : null
    if (last && key !== null) strings.push({ ...last, key })
    if (!moves(frames, sign, last)) return null
    last = null
    if (frames.length === 0) return sign === '}' ? { start: offset, end: token.lastIndex, strings } : null
  }
  return null
}

/** Opens or closes a frame, or sets its key; false where the sign closes another kind than is open. */
function moves(frames: Frame[], sign: string | undefined, last: JsonString | null): boolean {
  if (sign === '{' || sign === '[') frames.push({ opener: sign, key: null })
  if (sign === ':') frames.push({ opener: frames.pop()?.opener ?? '', key: last?.key ?? null })
  return (sign !== '}' && sign !== ']') || frames.pop()?.opener === openers[sign]
}

const openers = { '}': '{', ']': '[' } as const

/** The key of the outermost object that a string belongs to; null where it stands deeper. */
function keyOf(frames: readonly Frame[]): string | null {
  const [own, list] = frames
  if (frames.length === 1 || (frames.length === 2 && list!.opener === '[')) return own!.key
  const inner = frames.at(-1)
  const isNamed = inner?.opener === '{' && inner.key === 'name'
  return isNamed && (frames.length === 2 || (frames.length === 3 && list!.opener === '[')) ? own!.key : null
}
