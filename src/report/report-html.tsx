import { renderToString } from 'preact-render-to-string'
import type { NormalizeOptions } from '../index.ts'
import { findingsOf } from './findings.ts'
import { matrixOf } from './matrix.ts'
import { ReportPage } from './report-page.tsx'
import { reportStyle } from './report-style.ts'
import { shareMapOf } from './share-map.ts'
import type { ReportInput } from './story.ts'
import { style } from './style.ts'

/** A table with numbers is readable up to here; more articles are a picture. */
const MOST_IN_TABLE = 16

/**
 * One page about some articles: their origins, how much of each is in each other one before and after, the same copy
 * side by side, what was removed and why, the names that were unified. It needs no network and no script, and the same
 * articles always give the same page.
 *
 * Its size is bounded: 40 cards, a table of 16 articles or a map of 125 cells a side, 40 synopses of 60 sentences and
 * four columns, and for each article a few lines with at most 25 removed passages.
 */
export function reportHtml(
  inputs: readonly ReportInput[],
  options: NormalizeOptions = {},
  version: string | null = null,
): string {
  const findings = findingsOf(inputs, options)
  const texts = inputs.map(({ text }) => text)
  const order = findings.sheets.flatMap(({ cards }) => cards.map(({ at }) => at))
  const isTable = inputs.length <= MOST_IN_TABLE
  const body = (
    <ReportPage
      findings={findings}
      version={version}
      matrix={isTable ? matrixOf(findings.stories, texts, order, findings.shares) : null}
      map={isTable ? null : shareMapOf(findings.stories, texts, order)}
    />
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>copydesk: ${findings.headline.heading}</title>
<style>${style}${reportStyle}</style>
</head>
<body>
${renderToString(body)}
</body>
</html>
`
}
