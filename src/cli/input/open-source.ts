import { createReadStream, fstatSync, statSync } from 'node:fs'
import type { Readable } from 'node:stream'

const STANDARD_INPUT = 0

/** The bytes of a file as they are; `-` is standard input, or the file that it was put into. What cannot be opened fails when it is read. */
export function openSource(file: string, standardInput?: string): Readable {
  if (file !== '-') return createReadStream(file)
  return standardInput === undefined ? process.stdin : createReadStream(standardInput)
}

/** All bytes that the files hold; undefined where one of them is not a regular file. */
export function sizeOf(files: readonly string[]): number | undefined {
  let size = 0
  for (const file of files) {
    try {
      const stats = file === '-' ? fstatSync(STANDARD_INPUT) : statSync(file)
      if (!stats.isFile()) return undefined
      size += stats.size
    } catch {
      return undefined
    }
  }
  return size
}
