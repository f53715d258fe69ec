import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from '../source/root.ts'

export interface Run {
  readonly out: string
  readonly err: string
  readonly code: number | null
}

export const cli = path.join(root, 'dist/cli.js')

/** Runs the built CLI in the repository's root; nothing of the caller's terminal reaches it. */
export function run(
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {},
): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [cli, ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    env: { PATH: process.env['PATH'], ...env },
    maxBuffer: 64 * 1024 * 1024,
  })
  return { out: stdout, err: stderr, code: status }
}
