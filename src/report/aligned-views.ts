import { type Alignment, align } from '../index.ts'
import type { Findings } from './findings.ts'
import { type Html, html, nothing } from './html.ts'
import { type Mark, markedParagraphs } from './marked-text.ts'
import { more } from './origin-tree.ts'
import { count, percent } from './words.ts'

const MOST_VIEWS = 40
/** Characters of each side that are printed; the comparison is of the whole. */
const MOST_TEXT = 20_000

/** Each article that was folded into an origin, beside the one that it was compared with. */
export function alignedViews(findings: Findings): Html {
  const pairs = findings.origins.groups.flatMap(({ evidence }) => evidence)
  if (pairs.length === 0) return nothing
  return html`<section id="copy"><h2>The same copy, side by side</h2>
<p><del>Struck</del> is only on the left, <ins>underlined</ins> only on the right, <span class="moved">dotted</span> stands
in another place. Case, typography, US and UK spelling and the spelling of names are no change. Passages of two words and more count
here; the evidence above counts runs of five, so its numbers are lower.</p>${pairs
    .slice(0, MOST_VIEWS)
    .map((pair) =>
      view(findings, pair.comparedWith, pair.member, pairs.length === 1),
    )}${more(pairs.length, MOST_VIEWS, 'pair')}</section>`
}

function view({ stories }: Findings, a: number, b: number, open: boolean): Html {
  const left = stories[a]!
  const right = stories[b]!
  const alignment = align(left.normalized.article, right.normalized.article)
  const words = alignment.shared.reduce((sum, passage) => sum + passage.words, 0)
  const sum = html`<summary><b class="number">${a + 1}</b> beside <b class="number">${b + 1}</b>: ${count(words, 'shared word')} in ${count(alignment.shared.length, 'passage')}, ${percent(alignment.aInB)} of ${a + 1} and ${percent(alignment.bInA)} of ${b + 1}</summary>`
  return html`<details${open ? html` open` : nothing}>${sum}<div class="columns">${column(left.title, left.normalized.article.text, marksOf(alignment, 'a'))}${column(right.title, right.normalized.article.text, marksOf(alignment, 'b'))}</div></details>`
}

/** What one side has alone, and what stands elsewhere on the other. */
function marksOf({ shared, changed }: Alignment, side: 'a' | 'b'): Mark[] {
  const alone = changed.map((passage) => ({ ...passage[side], kind: side === 'a' ? 'del' : 'ins' }))
  const moved = shared.filter((passage) => passage.moved).map((passage) => ({ ...passage[side], kind: 'moved' }))
  return [...alone, ...moved].filter(({ start, end }) => start < end).sort((x, y) => x.start - y.start)
}

function column(title: string, text: string, marks: readonly Mark[]): Html {
  const shown = text.slice(0, MOST_TEXT)
  return html`<article><h3>${title}</h3>${markedParagraphs(shown, marks).map(
    (paragraph) => html`<p>${paragraph.map(({ text, mark }) => marked(text, mark?.kind))}</p>`,
  )}${shown.length < text.length ? html`<p class="quiet">… and ${text.length - shown.length} characters more</p>` : nothing}</article>`
}

function marked(text: string, kind: string | undefined): Html {
  if (kind === 'del') return html`<del>${text}</del>`
  if (kind === 'ins') return html`<ins>${text}</ins>`
  return kind === 'moved' ? html`<span class="moved">${text}</span>` : html`${text}`
}
