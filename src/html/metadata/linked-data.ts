/** An object of JSON-LD. */
export type DataNode = Readonly<Record<string, unknown>>

/** So much of a page's data is looked at. */
const mostNodes = 2000
const deepest = 6

/** The objects in the JSON-LD of a page, in their order; what cannot be read even when mended is passed by. */
export function linkedData(scripts: readonly string[]): DataNode[] {
  const found: DataNode[] = []
  const open = scripts.map((script) => ({ value: parsed(script), depth: 0 })).reverse()
  while (open.length > 0 && found.length < mostNodes) {
    const { value, depth } = open.pop()!
    if (typeof value !== 'object' || value === null || depth > deepest) continue
    if (!Array.isArray(value)) found.push(value as DataNode)
    const inner = Array.isArray(value) ? value : Object.values(value)
    for (let at = Math.min(inner.length, mostNodes) - 1; at >= 0; at--)
      open.push({ value: inner[at], depth: depth + 1 })
  }
  return found
}

function parsed(script: string): unknown {
  for (const text of [script, mended(script)])
    try {
      return JSON.parse(text)
    } catch {}
  return null
}

/** Publishers leave line ends in strings, commas behind the last item, and comments or CDATA around the whole. */
function mended(script: string): string {
  return script
    .replace(/<!\[CDATA\[|\]\]>|^\s*<!--|-->\s*$/g, '')
    .replace(/^\s*\/\/|\/\/\s*$/g, '')
    .replace(/[\u0000-\u001f\u2028\u2029]+/g, ' ')
    .replace(/,(?=\s{0,9}[}\]])/g, '')
    .replace(/;\s{0,9}$/, '')
}

/** The types that an object names. */
function typesOf({ '@type': type }: DataNode): string[] {
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string')
}

/** Everything that is a piece of journalism to schema.org: NewsArticle, BlogPosting, OpinionNewsArticle … */
const article = /Article$|Posting$|^Report$|^Review|^(?:Critic)?Review$/

/** The object that speaks of the article itself: the first that is one by its type. */
export function articleIn(nodes: readonly DataNode[]): DataNode | null {
  return nodes.find((node) => typesOf(node).some((type) => article.test(type))) ?? null
}

/** Strings in a value of JSON-LD: a string, the name of an object, or those of a list; `@id` is looked up. */
export function namesIn(value: unknown, nodes: readonly DataNode[]): string[] {
  const values = Array.isArray(value) ? value.slice(0, mostNames) : [value]
  return values.flatMap((one) => nameOf(one, nodes))
}

const mostNames = 50

function nameOf(value: unknown, nodes: readonly DataNode[]): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  const { name, '@id': id } = value as DataNode
  const own = Array.isArray(name) ? name : [name]
  const names = own.filter((one): one is string => typeof one === 'string')
  if (names.length > 0 || typeof id !== 'string') return names
  const other = nodes.find((node) => node['@id'] === id && typeof node['name'] === 'string')
  return other ? [other['name'] as string] : []
}
