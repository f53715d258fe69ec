import type { Findings } from './findings.ts'
import { type Html, html } from './html.ts'
import { more } from './origin-tree.ts'
import { count } from './words.ts'

const MOST_NAMES = 300
const MOST_ARTICLES = 12

interface NameRow {
  readonly replacement: string
  readonly kind: string
  readonly printed: Map<string, number>
  readonly articles: Set<number>
}

/** Which spellings were unified, to what, and where. */
export function nameTable({ stories }: Findings): Html {
  const rows = new Map<string, NameRow>()
  for (const [at, { normalized }] of stories.entries())
    for (const { replacement, kind, original } of normalized.edits) {
      const row = rows.get(replacement) ?? { replacement, kind, printed: new Map(), articles: new Set() }
      rows.set(replacement, row)
      row.printed.set(original, (row.printed.get(original) ?? 0) + 1)
      row.articles.add(at)
    }
  const sorted = [...rows.values()].sort((x, y) => y.articles.size - x.articles.size)
  if (sorted.length === 0)
    return html`<section id="names"><h2>Names</h2><p class="quiet">No spelling had to be unified.</p></section>`
  return html`<section id="names"><h2>Names</h2><div class="scroll" tabindex="0" role="group" aria-label="Names"><table><thead><tr><th scope="col">one spelling</th><th scope="col">as printed</th><th scope="col">kind</th><th scope="col">in articles</th></tr></thead><tbody>${sorted
    .slice(0, MOST_NAMES)
    .map(
      ({ replacement, kind, printed, articles }) =>
        html`<tr><td><b>${replacement}</b></td><td>${timesOf(printed)}</td><td>${kind}</td><td>${placesOf(articles)}</td></tr>`,
    )}</tbody></table></div>${more(sorted.length, MOST_NAMES, 'name')}</section>`
}

function timesOf(printed: ReadonlyMap<string, number>): string {
  return Array.from(printed, ([form, times]) => (times > 1 ? `${form} ×${times}` : form)).join(', ')
}

function placesOf(articles: ReadonlySet<number>): string {
  const numbers = Array.from(articles, (at) => String(at + 1))
  const rest = numbers.length - MOST_ARTICLES
  return numbers.slice(0, MOST_ARTICLES).join(', ') + (rest > 0 ? ` and ${count(rest, 'more article')}` : '')
}
