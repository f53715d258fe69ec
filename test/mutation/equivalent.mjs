import { readFileSync } from 'node:fs'
import path from 'node:path'

const flat = (code) => code.replace(/\s+/g, ' ')
const rows = readFileSync(path.join(import.meta.dirname, 'equivalent.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' ~ '))
const known = new Set(rows.map(([file, source, text]) => `${file} ${source} ${text}`))

/** Whether the list says that the mutant answers as the code does. */
export const isEquivalent = (file, source, text) => known.has(`${file} ${flat(source)} ${flat(text)}`)
