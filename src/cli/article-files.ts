import { existsSync, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileNames } from './file-names.ts'
import { openOutput } from './output.ts'

/** Whether an output is a folder, which gets a file for each article: it is one, or its name ends like one. */
export function isFolder(out: string | undefined): out is string {
  return out !== undefined && (/[/\\]$/.test(out) || (existsSync(out) && statSync(out).isDirectory()))
}

/** Writes each article into a file of its own; says where. */
export function articleFiles(folder: string, ending: string): (name: string, text: string) => Promise<string> {
  mkdirSync(folder, { recursive: true })
  const nameOf = fileNames(ending)
  return async (name, text) => {
    const file = path.join(folder, nameOf(name))
    const output = openOutput(file, [])
    await output.write(text)
    output.close()
    return file
  }
}
