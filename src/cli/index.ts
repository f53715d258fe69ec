#!/usr/bin/env node
import { main } from './main.ts'

// `copydesk … | head` closes the pipe early: that is the reader's right and no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = main(process.argv.slice(2))
