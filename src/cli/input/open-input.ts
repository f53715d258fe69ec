import { pipeline, type Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { type ByteHead, byteHead } from './byte-head.ts'
import { foreignFile } from './foreign-files.ts'
import { openSource } from './open-source.ts'

/** A file that is being read: unpacked, and in UTF-8 where its encoding is known. */
export interface OpenInput {
  /** `-` is standard input. */
  readonly file: string
  /** The first line that is not blank, and what came with it. */
  readonly head: Buffer
  /** The head is all that there is. */
  readonly whole: boolean
  readonly bytes: AsyncIterable<Buffer>
}

export interface OpenOptions {
  /** As `TextDecoder` knows it: `windows-1252`. Default: UTF-8, or UTF-16 where a byte order mark says so. */
  readonly encoding?: string | undefined
  /** A file with what came on standard input. */
  readonly standardInput?: string | undefined
  /** Told how many bytes were read from the file, packed as they are. */
  readonly onRead?: ((bytes: number) => void) | undefined
  /** Given the stream, so that it can be ended early. */
  readonly onOpen?: ((source: Readable) => void) | undefined
}

/** A first line that is longer says nothing more. */
const MOST_HEAD = 256 * 1024
const MAGIC_BYTES = 4

/** @throws {Error} where the file cannot be read, or holds no text. */
export async function openInput(file: string, options: OpenOptions = {}): Promise<OpenInput> {
  const source = openSource(file, options.standardInput)
  options.onOpen?.(source)
  const raw = await byteHead(counted(source, options.onRead), (head) => head.length >= MAGIC_BYTES)
  const unpacked = isGzip(raw.head) ? await byteHead(gunzip(raw.bytes), (head) => head.length >= MAGIC_BYTES) : raw
  const encoding = options.encoding ?? utf16Of(unpacked.head)
  const what = encoding === undefined ? foreignFile(unpacked.head) : undefined
  if (what !== undefined) throw refused(source, what)
  const bytes = encoding === undefined ? unpacked.bytes : decoded(unpacked.bytes, encoding)
  const opened: ByteHead = await byteHead(bytes, (head) => head.length >= MOST_HEAD || hasLine(head))
  const later = encoding === undefined ? foreignFile(opened.head) : undefined
  if (later !== undefined) throw refused(source, later)
  return { file, ...opened }
}

function refused(source: Readable, what: string): Error {
  source.destroy()
  return new Error(what)
}

async function* counted(source: Readable, onRead: OpenOptions['onRead']): AsyncGenerator<Buffer> {
  for await (const chunk of source as AsyncIterable<Buffer>) {
    onRead?.(chunk.length)
    yield chunk
  }
}

function isGzip(head: Buffer): boolean {
  return head[0] === 0x1f && head[1] === 0x8b
}

function gunzip(bytes: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  return pipeline(bytes, createGunzip(), () => {})
}

/** What a byte order mark says; UTF-8 needs no decoding. */
function utf16Of(head: Buffer): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16be' : undefined
}

async function* decoded(bytes: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true })
    if (text !== '') yield Buffer.from(text)
  }
  const rest = decoder.decode()
  if (rest !== '') yield Buffer.from(rest)
}

/** Whether a line that is not blank has ended. */
function hasLine(head: Buffer): boolean {
  let start = 0
  for (let end = head.indexOf(10); end >= 0; end = head.indexOf(10, start)) {
    if (head.toString('utf8', start, end).trim() !== '') return true
    start = end + 1
  }
  return false
}
