// A filter that changes nothing and leaves a file for each part that was begun, so that the recipe knows when to kill.
import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'

const folder = process.argv[2]
mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/${randomUUID()}`, '')
process.stdin.pipe(process.stdout)
