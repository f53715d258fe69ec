import { TextDecoder } from 'node:util'

const advice = 'if it is Windows-1252, say --encoding windows-1252'

/**
 * Bytes as text. The encoding is never guessed: a wrong guess would change the words, and with them every fingerprint.
 *
 * @throws {Error} where they are not UTF-8.
 */
export async function* utf8Text(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let before = 0
  for await (const chunk of bytes) {
    yield decodedBy(decoder, chunk, before)
    before += chunk.length
  }
  yield decodedBy(decoder, undefined, before)
}

function decodedBy(decoder: TextDecoder, chunk: Buffer | undefined, before: number): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch {
    throw new Error(`not UTF-8 text${placeOfFirst(chunk, before)}; ${advice}`)
  }
}

/** For a person who looks for it. */
function placeOfFirst(chunk: Buffer | undefined, before: number): string {
  if (chunk === undefined) return ''
  const bad = Buffer.from(chunk.toString('utf8')).findIndex((byte, at) => byte !== chunk[at])
  return bad < 0 ? '' : ` (byte ${(chunk[bad] ?? 0).toString(16).toUpperCase()} at ${before + bad})`
}

/** All of it, in one string. */
export async function wholeText(bytes: AsyncIterable<Buffer>): Promise<string> {
  const parts: string[] = []
  for await (const part of utf8Text(bytes)) parts.push(part)
  const text = parts.join('')
  if (text.includes('\0')) throw new Error('not a text file (it has NUL bytes)')
  return text
}

/** What is said of lines that are not UTF-8, once for each file. */
export function malformedNotice(name: string, lines: number, first: number): string {
  const these = lines === 1 ? `line ${first} is` : `${lines} lines, the first of them line ${first}, are`
  return `${name}: ${these} not UTF-8: what cannot be read became \ufffd; ${advice}`
}
