import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { ReadOptions } from '../input/read-found.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** Puts standard input into a file, because it is read twice: once to compare, once to write it out again. */
export async function spooled(reading: ReadOptions): Promise<ReadOptions> {
  const standardInput = path.join(temporaryFolder().path, 'input')
  await pipeline(process.stdin, createWriteStream(standardInput))
  return { ...reading, standardInput }
}
