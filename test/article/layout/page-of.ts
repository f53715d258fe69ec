import type { Scene } from '../../../src/article/layout/scene.ts'
import { readText } from '../../../src/article/read-text.ts'
import type { Claim, Claims, Reading, TextForm } from '../../../src/article/reading.ts'
import { type ArticleOptions, type RemovalReason, removalReasons } from '../../../src/types/article.ts'
import { noFacts } from '../no-facts.ts'

const form: TextForm = {
  format: 'markdown',
  markdown: true,
  told: false,
  ...noFacts,
}

/** A paragraph of so many words that names nobody; from nine on it is running text. */
export const prose = (words: number, first = 'Rain'): string => `${first} ${'fell '.repeat(words - 2)}again.`

/** A line in Markdown, or the number of words of a paragraph. Braces say what claims it: "{related} Read more" */
export type Row = string | number

interface Page {
  readonly reading: Reading
  readonly lines: Reading['lines']
  readonly claims: Claims
  /** True where nothing claims the line. */
  readonly isOpen: (at: number) => boolean
}

interface Around {
  readonly form?: Partial<TextForm>
  readonly options?: ArticleOptions
  readonly seen?: Reading['seen']
}

/** Lines one by one, read as those of a text, and what claims them. A row that begins with a line break stands further from the one before. */
export function pageOf(rows: readonly Row[], around: Around = {}): Page {
  const read = rows.map((row) => {
    const [, gap = '', claim, text = ''] = /^(\n*)(?:\{(.+?)\} )?(.*)$/s.exec(
      typeof row === 'number' ? prose(row) : row,
    )!
    return { text: gap + text, claim }
  })
  const { options = {}, seen = null } = around
  const source = read.map(({ text }) => text).join('\n\n')
  const text = readText(source, { ...form, ...around.form }, {}, options)
  if (text.lines.length !== rows.length) throw new Error(`${text.lines.length} lines of ${rows.length}`)
  const claims = read.map(({ claim }, at) => (claim === undefined ? undefined : claimOf(claim, at)))
  const reading: Reading = { ...text, seen, captions: [], phrases: [], first: -1, lists: [] }
  return { reading, lines: text.lines, claims, isOpen: (at) => claims[at] === undefined }
}

/** The head of such a text, with its title on the first line and its first paragraph where the first running text stands. */
export function sceneOf(
  rows: readonly Row[],
  { title = 0, page = false, ...more }: Partial<Scene> & Around = {},
): Scene {
  const { reading, lines, isOpen } = pageOf(rows, more)
  const first = lines.findIndex(({ prose }, at) => prose && isOpen(at) && at !== title)
  const { start = 0, to = lines.length, lead = first < 0 ? lines.length : first } = more
  return { reading, page, start, to, title, lead, isOpen }
}

/** "caption" or "related", "related/inline" with the rule, "comments!" where it ends an article, "legal~" where it may be the copy's. */
function claimOf(words: string, at: number): Claim {
  const [, name, rule, mark] = /^([\w-]+)(\/[\w-]+)?([!~]?)$/.exec(words)!
  const ends = mark === '!' ? true : undefined
  const shy = mark === '~' ? true : undefined
  const reason = removalReasons.find((one): one is RemovalReason => one === name)
  if (!reason) return { at, kind: name as Claim['kind'], ends, shy }
  return { at, kind: 'boilerplate', reason, rule: rule && reason + rule, ends, shy }
}
