#!/usr/bin/env node
import { main } from './main.ts'
import { reasonOf } from './read-input.ts'
import { complain } from './write-out.ts'

// `copydesk … | head` closes the pipe early: that is the reader's right and no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  complain(`standard output: ${reasonOf(error)}`)
  process.exit(1)
})

process.exitCode = await main(process.argv.slice(2))
