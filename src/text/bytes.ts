/** Bytes written one after the other, in a buffer that grows. */
export interface ByteWriter {
  bytes: Uint8Array
  length: number
}

/** Bytes read one after the other. Reading past the end sets `failed` and gives zeros. */
export interface ByteReader {
  readonly bytes: Uint8Array
  at: number
  failed: boolean
}

export const createByteWriter = (room = 256): ByteWriter => ({ bytes: new Uint8Array(room), length: 0 })

export const createByteReader = (bytes: Uint8Array): ByteReader => ({ bytes, at: 0, failed: false })

export function writeByte(writer: ByteWriter, value: number): void {
  if (writer.length === writer.bytes.length) {
    const bytes = new Uint8Array(writer.length * 2 + 64)
    bytes.set(writer.bytes)
    writer.bytes = bytes
  }
  writer.bytes[writer.length++] = value
}

function readByte(reader: ByteReader): number {
  if (reader.at >= reader.bytes.length) {
    reader.failed = true
    return 0
  }
  return reader.bytes[reader.at++]!
}

/** Seven bits a byte, the lowest first (LEB128). Takes safe integers from 0. */
export function writeVarint(writer: ByteWriter, value: number): void {
  let rest = value
  while (rest >= 0x80) {
    writeByte(writer, (rest % 0x80) + 0x80)
    rest = Math.floor(rest / 0x80)
  }
  writeByte(writer, rest)
}

export function readVarint(reader: ByteReader): number {
  let value = 0
  for (let scale = 1; ; scale *= 0x80) {
    const byte = readByte(reader)
    value += (byte % 0x80) * scale
    if (value > Number.MAX_SAFE_INTEGER) reader.failed = true
    if (byte < 0x80 || reader.failed) return reader.failed ? 0 : value
  }
}

/** `count` bytes of a number from 0 below 2^53, the lowest first. */
export function writeNumber(writer: ByteWriter, value: number, count: number): void {
  let rest = value
  for (let byte = 0; byte < count; byte++) {
    writeByte(writer, rest % 0x100)
    rest = Math.floor(rest / 0x100)
  }
}

export function readNumber(reader: ByteReader, count: number): number {
  let value = 0
  for (let byte = 0, scale = 1; byte < count; byte++, scale *= 0x100) value += readByte(reader) * scale
  return value
}

/** 32 bits over bytes `[from, to)`: finds damage, not forgery. */
export function checksum(bytes: Uint8Array, from: number, to: number): number {
  let sum = 0x811c9dc5
  for (let at = from; at < to; at++) sum = Math.imul(sum ^ bytes[at]!, 0x01000193)
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d)
  return (sum ^ (sum >>> 13)) >>> 0
}
