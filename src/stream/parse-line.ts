/**
 * The object that a line of NDJSON holds; undefined for a blank line; for any other line what is wrong with it. White
 * space around it does not count, and to JavaScript a byte order mark is white space: files may have been joined.
 */
export function parseLine(line: string): Record<string, unknown> | string | undefined {
  const json = line.trim()
  if (json === '') return undefined
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return 'not JSON'
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : 'not a JSON object'
}
