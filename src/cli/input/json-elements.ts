import { endOfValue, skipSpace } from '../run/json-members.ts'
import { wrappedList } from './file-shape.ts'

/**
 * The records of a JSON document, each on a line of its own and otherwise as it is written: the elements of a list, those
 * of the one list that an object wraps, or the object itself.
 *
 * @throws {Error} where it is not JSON, or holds neither.
 */
export function* jsonElements(json: string, field: string): Generator<string> {
  const text = json.replace(/^\ufeff/, '').trim()
  const value = parsed(text)
  if (Array.isArray(value)) yield* elementsOf(text, 0, value, field)
  else if (typeof value === 'object' && value !== null) {
    const list = Object.hasOwn(value, field) ? undefined : wrappedList(value as Record<string, unknown>)
    if (list === undefined) yield onOneLine(text)
    else yield* (value as Record<string, unknown[]>)[list]!.map((element) => JSON.stringify(element))
  } else throw new Error('neither a JSON object nor a list of them')
}

function* elementsOf(text: string, open: number, list: readonly unknown[], field: string): Generator<string> {
  let start = skipSpace(text, open + 1)
  for (const element of list) {
    const end = endOfValue(text, start)
    yield typeof element === 'string' ? JSON.stringify({ [field]: element }) : onOneLine(text.slice(start, end))
    start = skipSpace(text, end + 1)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Line breaks stand only between the members of valid JSON. */
function onOneLine(json: string): string {
  return json.trim().replace(/[\r\n]+/g, ' ')
}
