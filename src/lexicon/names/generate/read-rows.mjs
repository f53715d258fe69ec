// Reads the rows of rows/*.txt. docs/names.md tells their language.
import { readdirSync, readFileSync } from 'node:fs'

const SECTION = /^# (person|place|group|term) (safe|anchored|never|slips)(?: in (.+))?$/

/** Every row of a folder, files in alphabetical order; `where` says in which file and line it stands. */
export const readRows = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => rowsIn(readFileSync(`${folder}/${name}`, 'utf8'), name))

/** The rows of one text. */
export function rowsIn(text, name) {
  let section
  return text.split('\n').flatMap((line, at) => {
    const where = `${name}:${at + 1}`
    if (line === '' || line.startsWith('//')) return []
    if (!line.startsWith('#'))
      return section ? [readRow(line, section, where)] : refuse(where, 'a row before any section')
    const [, kind, policy, context] = SECTION.exec(line) ?? refuse(where, 'no section')
    section = { kind, policy, context: list(context ?? '') }
    return []
  })
}

function readRow(line, section, where) {
  const [name, ...fields] = line.split(' ; ')
  const [given, forms] = name.includes(' / ') ? name.split(' / ') : ['', name.replace(/^\/ /, '')]
  if (section.policy === 'slips')
    return {
      ...section,
      where,
      given: list(given),
      surnames: forms.split(', ').map(list),
      ...readFields(fields, where),
    }
  return { ...section, where, given: spellings(given), forms: spellings(forms), ...readFields(fields, where) }
}

/** `Kyiv|Kiev||Kyyiv`: what stands behind `||` is left out of the core set. */
const spellings = (column) => {
  const [common, rare = ''] = column.split('||')
  return { common: list(common), rare: list(rare) }
}

const list = (column) => column.split('|').filter(Boolean)

function readFields(fields, where) {
  const row = { core: false }
  for (const field of fields) {
    const [first, ...others] = field.split(' ')
    const rest = others.join(' ')
    if (field === 'core') row.core = true
    else if (first === 'id') row.id = rest
    else if (first === 'not') row.exceptions = list(rest)
    else if (/^[a-z]{2}$/.test(first)) Object.assign(row, { language: first, native: rest })
    else refuse(where, `a field that starts with “${first}”`)
  }
  return row
}

const refuse = (where, what) => {
  throw new Error(`${where}: ${what}`)
}
