import type { NewsDate, Removal } from '../index.ts'
import type { Findings, Story } from './findings.ts'
import { type Html, html, nothing } from './html.ts'
import { more } from './origin-tree.ts'
import { count, shorten } from './words.ts'

const MOST_REMOVED = 25
const MOST_PASSAGE = 160
const MOST_FIELD = 300
/** More articles than this are folded up. */
const MOST_OPEN = 8

/** Each article: what was read from its header, what was removed and why. */
export function articleList({ stories }: Findings): Html {
  return html`<section id="articles"><h2>Articles, and what was removed</h2>${stories.map((story, at) => card(story, at, stories.length <= MOST_OPEN))}</section>`
}

function card({ name, title, normalized }: Story, at: number, open: boolean): Html {
  const { article, removed, sentences, fingerprint } = normalized
  const fields: readonly (readonly [string, string | null])[] = [
    ['kicker', article.kicker],
    ['standfirst', article.standfirst],
    ['authors', article.authors.join(', ')],
    ['agencies', article.agencies.join(', ')],
    ['published', dateText(article.published)],
    ['updated', dateText(article.updated)],
    ['dateline', article.dateline?.place ?? null],
    ['address', article.url],
    ['body', `${count(fingerprint.words, 'word')} in ${count(sentences.length, 'sentence')}`],
    ['to check', article.warnings.map(({ message }) => message).join(' ')],
  ]
  return html`<details id="article-${at + 1}"${open ? html` open` : nothing}><summary><b class="number">${at + 1}</b> ${title} <span class="quiet">${name}, ${count(removed.length, 'passage')} removed</span></summary><dl>${fields.map(
    ([label, value]) => (value ? html`<div><dt>${label}</dt><dd>${shorten(value, MOST_FIELD)}</dd></div>` : nothing),
  )}</dl>${removals(removed, at)}</details>`
}

function dateText(date: NewsDate | null): string | null {
  return date && (date.ambiguous ? `${date.iso} (or day and month the other way round)` : date.iso)
}

function removals(removed: readonly Removal[], at: number): Html {
  if (removed.length === 0) return html`<p class="quiet">Nothing was removed.</p>`
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Removed passages of article ${at + 1}"><table><thead><tr><th scope="col">why</th><th scope="col">rule</th><th scope="col">at</th><th scope="col">passage</th></tr></thead><tbody>${removed
    .slice(0, MOST_REMOVED)
    .map(
      ({ reason, rule, start, text }) =>
        html`<tr><td>${reason}</td><td><code>${rule}</code></td><td class="end">${start}</td><td class="copy"><del>${shorten(text, MOST_PASSAGE)}</del></td></tr>`,
    )}</tbody></table></div>${more(removed.length, MOST_REMOVED, 'passage')}`
}
