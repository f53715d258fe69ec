import { once } from 'node:events'
import { closeSync, existsSync, fstatSync, openSync, statSync, writeSync } from 'node:fs'
import path from 'node:path'
import { reasonOf } from './input/reason-of.ts'
import { type Terminal, terminalOf } from './terminal.ts'

/** Where the answers go: standard output, or a file. */
export interface Output {
  readonly terminal: Terminal
  /** Somebody is looking. */
  readonly screen: boolean
  /** Is over when more can be taken. */
  write(output: string | Uint8Array): Promise<void>
  line(text: string): Promise<void>
  /** One line of NDJSON. */
  json(value: object): Promise<void>
  close(): void
}

const STANDARD_INPUT = 0
const STANDARD_OUTPUT = 1

/**
 * @param file `-` or undefined: standard output.
 * @param inputs What will be read.
 * @throws {Error} where the file cannot be made, or is read as well: reading what one writes never ends.
 */
export function openOutput(file: string | undefined, inputs: readonly string[]): Output {
  const named = file === undefined || file === '-' ? undefined : file
  refuseInput(named, inputs)
  return named === undefined ? toScreen() : toFile(named)
}

function outputOf(write: Output['write'], rest: Pick<Output, 'terminal' | 'screen' | 'close'>): Output {
  return {
    ...rest,
    write,
    line: (text) => write(`${text}\n`),
    json: (value) => write(`${JSON.stringify(value)}\n`),
  }
}

function toScreen(): Output {
  const { stdout } = process
  const write = async (output: string | Uint8Array): Promise<void> => {
    if (!stdout.write(output)) await once(stdout, 'drain')
  }
  return outputOf(write, { terminal: terminalOf(stdout, process.env), screen: stdout.isTTY, close() {} })
}

function toFile(file: string): Output {
  const folder = path.dirname(file)
  if (!existsSync(folder)) throw new Error(`${file}: there is no folder ${folder}`)
  // Opened when there is something to write: a command that fails leaves what was there.
  let descriptor: number | undefined
  const write = async (output: string | Uint8Array): Promise<void> => {
    descriptor ??= opened(file)
    const bytes = typeof output === 'string' ? Buffer.from(output) : output
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor!, bytes, at)
  }
  const close = (): void => {
    if (descriptor !== undefined) closeSync(descriptor)
  }
  return outputOf(write, { terminal: terminalOf({}, process.env), screen: false, close })
}

function opened(file: string): number {
  try {
    return openSync(file, 'w')
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`, { cause: error })
  }
}

function refuseInput(file: string | undefined, inputs: readonly string[]): void {
  const output = identityOf(file ?? STANDARD_OUTPUT)
  if (output === undefined) return
  const both = inputs.find((input) => identityOf(input === '-' ? STANDARD_INPUT : input) === output)
  if (both !== undefined) throw new Error(`${both === '-' ? 'standard input' : both}: input file is output file`)
}

/** The same for two names of one file; undefined for what is not a file, which cannot grow under its reader. */
function identityOf(file: string | number): string | undefined {
  try {
    const stats = typeof file === 'number' ? fstatSync(file, { bigint: true }) : statSync(file, { bigint: true })
    return stats.isFile() && stats.ino !== 0n ? `${stats.dev}:${stats.ino}` : undefined
  } catch {
    return undefined
  }
}
