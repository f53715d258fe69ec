import { cleanCommand } from './clean/clean-command.ts'
import type { Handler } from './commands/command-row.ts'
import { compareCommand } from './compare/compare-command.ts'
import { completionCommand } from './completion/completion-command.ts'
import { demoCommand } from './demo/demo-command.ts'
import { htmlCommand } from './html/html-command.ts'
import { namesCommand } from './names/names-command.ts'
import { originsCommand } from './origins/origins-command.ts'
import { reportCommand } from './report-command.ts'
import { runCommand } from './run/run-command.ts'
import { showCommand } from './show/show-command.ts'
import { splitCommand } from './split/split-command.ts'

/** What does the work of each command. Read when a command is run, not for help; two that need much are read apart. */
export const handlers: Readonly<Record<string, Handler>> = {
  clean: cleanCommand,
  compare: compareCommand,
  completion: completionCommand,
  dedupe: async (files, flags) => (await import('./dedupe/dedupe-command.ts')).dedupeCommand(files, flags),
  demo: demoCommand,
  html: htmlCommand,
  names: namesCommand,
  origins: originsCommand,
  report: reportCommand,
  run: runCommand,
  show: showCommand,
  split: splitCommand,
}
