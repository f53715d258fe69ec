/** The first bytes of a stream, and the whole stream, those bytes included. */
export interface ByteHead {
  readonly head: Buffer
  /** The head is all that there is. */
  readonly whole: boolean
  readonly bytes: AsyncIterable<Buffer>
}

/** Reads on until `enough` says so, and no further: a stream may be slow, and its first line wants its answer. */
export async function byteHead(source: AsyncIterable<Buffer>, enough: (head: Buffer) => boolean): Promise<ByteHead> {
  const iterator = source[Symbol.asyncIterator]()
  let head: Buffer = Buffer.alloc(0)
  let whole = false
  while (!whole && !enough(head)) {
    const { done, value } = await iterator.next()
    if (done) whole = true
    else head = head.length === 0 ? value : Buffer.concat([head, value])
  }
  return { head, whole, bytes: joined(head, iterator) }
}

async function* joined(head: Buffer, iterator: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  try {
    if (head.length > 0) yield head
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  } finally {
    await iterator.return?.()
  }
}
