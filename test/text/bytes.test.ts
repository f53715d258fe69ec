import { describe, expect, test } from 'vitest'
import { fromBase64Url, toBase64Url } from '../../src/text/base64url.ts'
import {
  checksum,
  createByteReader,
  createByteWriter,
  readNumber,
  readVarint,
  writeByte,
  writeNumber,
  writeVarint,
} from '../../src/text/bytes.ts'
import { hashString, hex32, mix32 } from '../../src/text/hash.ts'

const written = ({ bytes, length }: { bytes: Uint8Array; length: number }): number[] => [...bytes.subarray(0, length)]

describe('numbers in seven bits a byte', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [0x7f, [0x7f]],
    [0x80, [0x80, 1]],
    [300, [0xac, 2]],
    [0x3fff, [0xff, 0x7f]],
    [0x4000, [0x80, 0x80, 1]],
    [Number.MAX_SAFE_INTEGER, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f]],
  ])('%i', (value, bytes) => {
    const writer = createByteWriter()
    writeVarint(writer, value)
    expect(written(writer)).toEqual(bytes)
    const reader = createByteReader(Uint8Array.from([...bytes, 9]))
    expect([readVarint(reader), reader.at, reader.failed]).toEqual([value, bytes.length, false])
  })

  test.each([
    ['that do not end', [0x80]],
    ['of nothing', []],
    ['beyond the safe ones', [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x1f]],
  ])('%s fail', (_, bytes) => {
    const reader = createByteReader(Uint8Array.from(bytes))
    expect([readVarint(reader), reader.failed]).toEqual([0, true])
  })
})

describe('numbers of some bytes', () => {
  test.each([
    [0, 1, [0]],
    [0xff, 1, [0xff]],
    [0x0102, 2, [2, 1]],
    [0x0102, 4, [2, 1, 0, 0]],
    [2 ** 40 + 5, 6, [5, 0, 0, 0, 0, 1]],
  ])('%i in %i', (value, count, bytes) => {
    const writer = createByteWriter()
    writeNumber(writer, value, count)
    expect(written(writer)).toEqual(bytes)
    expect(readNumber(createByteReader(Uint8Array.from(bytes)), count)).toBe(value)
  })

  test('past the end fail', () => {
    const reader = createByteReader(Uint8Array.of(1))
    expect([readNumber(reader, 2), reader.failed]).toEqual([1, true])
  })
})

test('a writer grows and keeps what it has', () => {
  const writer = createByteWriter(2)
  const bytes = Array.from({ length: 200 }, (_, at) => at)
  for (const byte of bytes) writeByte(writer, byte)
  expect(written(writer)).toEqual(bytes)
  expect(writer.bytes.length).toBe(200)
  const empty = createByteWriter(0)
  writeByte(empty, 7)
  expect(written(empty)).toEqual([7])
  expect(createByteWriter().bytes).toHaveLength(256)
})

test('a checksum of bytes, their order and their place', () => {
  const bytes = Uint8Array.of(1, 2, 3, 4)
  expect([checksum(bytes, 0, 0), checksum(bytes, 0, 4), checksum(bytes, 1, 3)]).toEqual([
    447_806_413, 1_722_577_918, 1_361_264_879,
  ])
  expect(checksum(Uint8Array.of(2, 1, 3, 4), 0, 4)).not.toBe(checksum(bytes, 0, 4))
  expect(checksum(Uint8Array.of(9, 2, 3, 9), 1, 3)).toBe(checksum(bytes, 1, 3))
})

test('a hash: the finaliser of MurmurHash3 behind FNV-1a', () => {
  expect([0, 1, 2, 0xffffffff].map(mix32)).toEqual([0, 0x514e28b7, 0x30f4c306, 0x81f16f39])
  expect(['', 'a', 'b', 'ab', 'ba', 'é'].map(hashString).map(hex32)).toEqual([
    'ab3e7c0b',
    '1a80b1b3',
    '82c46232',
    '98cc640d',
    '241c5d95',
    'baf79669',
  ])
  expect([0, 15, -1].map(hex32)).toEqual(['00000000', '0000000f', 'ffffffff'])
})

describe('base64 for addresses', () => {
  test.each([
    [[], ''],
    [[0], 'AA'],
    [[255], '_w'],
    [[251, 255], '-_8'],
    [[1, 2, 3], 'AQID'],
    [[1, 2, 3, 4], 'AQIDBA'],
    [[62, 63, 250, 7, 9], 'Pj_6Bwk'],
  ])('%j', (bytes, text) => {
    expect(toBase64Url(Uint8Array.from(bytes))).toBe(text)
    expect([...fromBase64Url(text)!]).toEqual(bytes)
  })

  test.each(['A', 'AQIDB', 'AB', 'AQJ', '__8A=', 'AQ+D', 'AQ D', 'AQIé'])('%s is none', (text) => {
    expect(fromBase64Url(text)).toBeUndefined()
  })
})
