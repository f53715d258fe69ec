import { readFileSync } from 'node:fs'

export interface Input {
  /** As given on the command line; `-` is standard input. */
  readonly file: string
  readonly text: string
}

const STANDARD_INPUT = 0

/** Reads every file that can be read; a failure is one line for a person and stops nothing. */
export function readInputs(files: readonly string[]): { inputs: Input[]; failures: string[] } {
  const inputs: Input[] = []
  const failures: string[] = []
  for (const file of files) {
    try {
      inputs.push({ file, text: readText(file) })
    } catch (error) {
      failures.push(`${file === '-' ? 'standard input' : file}: ${reasonOf(error)}`)
    }
  }
  return { inputs, failures }
}

/** @throws {Error} where the file cannot be read, or is no UTF-8 text; {@link reasonOf} says it for a person. */
export function readText(file: string): string {
  return textOf(readFileSync(file === '-' ? STANDARD_INPUT : file))
}

/** The encoding is never guessed: a wrong guess would change the words and with them every fingerprint. */
function textOf(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Error('not a text file (it has NUL bytes)')
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Error('not UTF-8 text; convert it first (iconv -f WINDOWS-1252 -t UTF-8 …)')
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'no such file',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'the file is too large',
}

/** For a person. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? message
}
