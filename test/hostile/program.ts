import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'

/** A program of this folder, to be run in a process of its own: only that can be ended when it is stuck. */
export interface Program {
  /** What it printed, and what went wrong. */
  run(argument: string, milliseconds: number): { readonly printed: string; readonly trouble: string }
  remove(): void
}

export async function programOf(file: string): Promise<Program> {
  const folder = mkdtempSync(path.join(tmpdir(), 'copydesk-hostile-'))
  const outfile = path.join(folder, 'program.mjs')
  const entry = path.join(import.meta.dirname, file)
  await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile })
  return {
    run(argument, milliseconds) {
      const settings = { encoding: 'utf8', timeout: milliseconds } as const
      const { stdout, stderr, error } = spawnSync(process.execPath, [outfile, argument], settings)
      return { printed: stdout, trouble: error ? `stuck: ${error.message}` : stderr }
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
