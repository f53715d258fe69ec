import { existsSync, statSync } from 'node:fs'

/** Files of a folder that may hold articles; others are left alone. */
const endings = [
  'txt',
  'md',
  'markdown',
  'html',
  'htm',
  'xhtml',
  'json',
  'ndjson',
  'jsonl',
  'csv',
  'tsv',
  'eml',
  'mbox',
]
const patterns = [`**/*.{${endings.join(',')}}`, `**/*.{${endings.join(',')}}.gz`]

export interface Expanded {
  readonly files: readonly string[]
  /** One line for a person for each argument that leads to no file. */
  readonly failures: readonly string[]
}

/** Files as given, those of folders and those that a pattern names; each argument's own in the order of their names. */
export async function expandFiles(given: readonly string[]): Promise<Expanded> {
  const files: string[] = []
  const failures: string[] = []
  for (const one of given) {
    const found = await filesOf(one)
    if (typeof found === 'string') failures.push(`${one}: ${found}`)
    else files.push(...found)
  }
  return { files, failures }
}

async function filesOf(given: string): Promise<readonly string[] | string> {
  if (given === '-') return [given]
  if (existsSync(given)) {
    if (!statSync(given).isDirectory()) return [given]
    const files = await globbed(patterns, given)
    return files.length > 0
      ? files
      : `has no file that ends in .${endings.slice(0, -1).join(', .')} or .${endings.at(-1)}`
  }
  if (!/[*?[{]/.test(given)) return [given]
  const files = await globbed([given.replaceAll('\\', '/')])
  return files.length > 0 ? files : 'no file of such a name'
}

async function globbed(wanted: readonly string[], folder?: string): Promise<string[]> {
  const { glob } = await import('./glob.ts')
  const found = await glob([...wanted], {
    cwd: folder ?? '.',
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  })
  const base = folder === undefined ? '' : folder.replace(/(?<![/\\])[/\\]*$/, '/')
  return found.map((file) => base + file).sort((a, b) => (a < b ? -1 : 1))
}
