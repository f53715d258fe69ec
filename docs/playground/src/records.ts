import type { Pasted } from './state.ts'

/** Where scrapers and databases keep the text and the title. */
const textFields = ['text', 'body', 'content', 'article', 'markdown', 'articleBody']
const titleFields = ['title', 'headline', 'name']

/** The articles of a JSON list or of one object a line; null where the text is neither. */
export function recordsOf(name: string, text: string): Pasted[] | null {
  if (!/^\s*[[{]/.test(text)) return null
  const records = parsed(text) ?? lines(text)
  if (records === null) return null
  const articles = records.flatMap((record, at) => articleOf(record, `${name} (${at + 1})`))
  return articles.length === 0 ? null : articles
}

function parsed(text: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : [value]
  } catch {
    return null
  }
}

/** NDJSON; a line that is none makes the whole none. */
function lines(text: string): unknown[] | null {
  try {
    return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as unknown]))
  } catch {
    return null
  }
}

function articleOf(record: unknown, name: string): Pasted[] {
  if (typeof record === 'string') return [{ name, text: record }]
  if (typeof record !== 'object' || record === null) return []
  const fields = record as Readonly<Record<string, unknown>>
  const pick = (keys: readonly string[]): string =>
    (keys.map((key) => fields[key]).find((value) => typeof value === 'string' && value !== '') as string | undefined) ??
    ''
  const text = pick(textFields)
  if (text === '') return []
  const title = pick(titleFields)
  const ownName = [fields['file'], fields['id'], fields['source']].find((value) => typeof value === 'string')
  const whole = title === '' || text.slice(0, 2 * title.length + 20).includes(title) ? text : `# ${title}\n\n${text}`
  return [{ name: typeof ownName === 'string' ? ownName : name, text: whole }]
}
