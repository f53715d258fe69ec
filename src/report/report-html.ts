import type { NormalizeOptions } from '../index.ts'
import { alignedViews } from './aligned-views.ts'
import { articleList } from './article-list.ts'
import { findingsOf, type ReportInput } from './findings.ts'
import { heatMaps } from './heat-map.ts'
import { html, trusted } from './html.ts'
import { nameTable } from './name-table.ts'
import { originTree } from './origin-tree.ts'
import { style } from './style.ts'
import { count } from './words.ts'

/**
 * One page about some articles: their origins and the evidence, similarity before and after, the same copy side by
 * side, what was removed and why, the names that were unified. It needs no network and no script, and the same
 * articles always give the same page.
 *
 * Its size is bounded: two maps of at most 125 cells a side, 40 aligned views of at most 20,000 characters a side, and
 * for each article a few lines with at most 25 removed passages.
 */
export function reportHtml(inputs: readonly ReportInput[], options: NormalizeOptions = {}): string {
  const findings = findingsOf(inputs, options)
  const { stories, origins } = findings
  const sum = `${count(stories.length, 'article')}, ${count(origins.independent, 'independent origin')}`
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>copydesk: ${sum}</title>
<style>${trusted(style)}</style>
</head>
<body>
<header><p class="quiet">copydesk report</p><h1>${sum}</h1>
<nav aria-label="Sections"><a href="#origins">Origins</a> <a href="#similarity">Similarity</a> ${
    origins.groups.some(({ evidence }) => evidence.length > 0) ? html`<a href="#copy">Same copy</a> ` : ''
  }<a href="#articles">Articles</a> <a href="#names">Names</a></nav></header>
<main>
${originTree(findings)}
${heatMaps(findings)}
${alignedViews(findings)}
${articleList(findings)}
${nameTable(findings)}
</main>
</body>
</html>
`
  return page.markup
}
