import type { RemovalReason } from '../../../src/index.ts'
import type { Pasted } from './state.ts'

/** Names for the articles as files: their own, or numbers where they have none that could be one. */
export function fileNames(articles: readonly Pasted[]): string[] {
  const taken = new Set<string>()
  return articles.map(({ name }, at) => {
    const own = /^[\w][\w.-]*\.\w+$/.test(name) && !taken.has(name) ? name : `article-${at + 1}.txt`
    taken.add(own)
    return own
  })
}

/** A program that prints what the page shows beside it. */
export function programFor(files: readonly string[], keep: readonly RemovalReason[]): string {
  const options =
    keep.length === 0
      ? ''
      : `, { article: { keep: ${JSON.stringify(keep).replaceAll('"', "'").replaceAll(',', ', ')} } }`
  return `import { readFile } from 'node:fs/promises'
import { origins } from 'copydesk'

const files = [
${files.map((file) => `  '${file}',`).join('\n')}
]
const texts = await Promise.all(
  files.map((file) => readFile(file, 'utf8')),
)
const { independent, groups, unsure } = origins(texts${options})

// Members are counted from 0.
const result = {
  independent,
  groups: groups.map(({ members, origin, agency, evidence }) => ({
    members,
    origin,
    agency,
    evidence: evidence.map(({ text }) => text),
  })),
  unsure: unsure.map(({ text }) => text),
}
console.log(JSON.stringify(result, null, 2))
`
}

/** The same without code. */
export function terminalFor(files: readonly string[]): string {
  const list = patternOf(files) ?? files.join(' ')
  return `npx copydesk ${list}\nnpx copydesk report ${list} -o report.html\n`
}

/** \`bridge-*.txt\` for names that begin and end alike. */
function patternOf(files: readonly string[]): string | null {
  const [first = ''] = files
  if (files.length < 2) return null
  const extension = first.slice(first.lastIndexOf('.'))
  let same = 0
  while (same < first.length && files.every((file) => file[same] === first[same])) same++
  const stem = first.slice(0, same).replace(/\d+$/, '')
  return stem !== '' && files.every((file) => file.endsWith(extension)) ? `${stem}*${extension}` : null
}
