import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { root } from '../source/root.ts'

/** Shell commands in a Markdown page, with what the page shows of their output. */
export interface Session {
  /** The first line of its block in the page. */
  readonly line: number
  readonly commands: readonly Command[]
  readonly shown: readonly string[]
}

interface Command {
  readonly command: string
  /** The output as the page shows it; a line that ends in `…` begins so, and a line `…` stands for any lines. */
  readonly lines: readonly string[]
}

/** Reads the `console` blocks of a page: `$ command`, then what it prints on stdout. */
export function sessionsOf(markdown: string): Session[] {
  return [...markdown.matchAll(/^```console\n(.*?)^```$/gms)].map((block) => {
    const commands = block[1]!
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command, ...lines] = part.trimEnd().replace(/\\\n/g, '').split('\n')
        return { command: command!, lines }
      })
    return {
      line: markdown.slice(0, block.index).split('\n').length + 1,
      commands,
      shown: commands.flatMap(({ lines }) => lines),
    }
  })
}

/** What the commands print, with what the page leaves out left out. `copydesk` is the built one; they run at the root. */
export function printedBy({ commands }: Session): string[] {
  const bin = mkdtempSync(path.join(tmpdir(), 'copydesk-bin-'))
  const shim = path.join(bin, 'copydesk')
  writeFileSync(shim, `#!/bin/sh\nexec "${process.execPath}" "${path.join(root, 'dist/cli.js')}" "$@"\n`)
  chmodSync(shim, 0o755)
  const env = { ...process.env, NO_COLOR: '1', PATH: `${bin}${path.delimiter}${process.env['PATH']}` }
  try {
    return commands.flatMap(({ command, lines }) =>
      abridged(execFileSync('sh', ['-c', `${command} || true`], { cwd: root, env, encoding: 'utf8' }), lines),
    )
  } finally {
    rmSync(bin, { recursive: true })
  }
}

/** The printed lines, abridged where the page is. */
function abridged(output: string, shown: readonly string[]): string[] {
  const printed = output.trimEnd().split('\n')
  const gap = shown.indexOf('…')
  if (gap >= 0) {
    const tail = shown.slice(gap + 1)
    const end = printed.slice(printed.length - tail.length)
    return [...abridgedLines(printed.slice(0, gap), shown), '…', ...abridgedLines(end, tail)]
  }
  return abridgedLines(printed, shown)
}

function abridgedLines(printed: readonly string[], shown: readonly string[]): string[] {
  return printed.map((line, at) => {
    const wanted = shown[at]
    return wanted?.endsWith('…') && line.startsWith(wanted.slice(0, -1)) ? wanted : line
  })
}
