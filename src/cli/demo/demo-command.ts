import { articleFiles } from '../article-files.ts'
import type { Flags } from '../commands/flags.ts'
import { complain } from '../complain.ts'
import { exitCodes } from '../exit-codes.ts'
import { openOutput } from '../output.ts'
import { deskOf } from '../show/desk.ts'
import { writeDesk } from '../show/show-command.ts'
import { demoStories } from './demo-stories.ts'

const introduction = `Five invented stories of one accident: what an agency wrote, a reprint of it, an edited
version, a rewrite in other words, and a report of its own.`

const next = `These were five stories and three origins. To try other commands on them:
  copydesk demo -o demo/
  copydesk compare demo/1-agency.txt demo/3-edited.txt
  copydesk clean demo/2-reprint.txt`

/** `copydesk demo`: gives the exit code. */
export async function demoCommand(_given: readonly string[], { out }: Flags): Promise<number> {
  if (out !== undefined) {
    const write = articleFiles(out, '.txt')
    for (const { name, text } of demoStories) complain(`wrote ${await write(name, text)}`)
    return exitCodes.ok
  }
  const output = openOutput(undefined, [])
  await output.line(`${introduction}\n`)
  const desk = deskOf(demoStories.map(({ name, text }) => ({ name, input: text, options: {} })))
  await writeDesk(desk, false, output)
  await output.line(`\n${next}`)
  return exitCodes.ok
}
