// docs/weights.md
import fs from 'node:fs'

/** The comment above each feature. */
const definitions = () => {
  const source = fs.readFileSync('src/article/prose/features.ts', 'utf8')
  return [...source.matchAll(/^ {2}\/\*\* (.+) \*\/\n {2}(\w+):/gm)].map(([, is, id]) => ({ id, is }))
}

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`)

const table = (tally) =>
  [
    '| text | other words that go | own words that go |',
    '|---|---|---|',
    ...[...tally].map(
      ([kind, { own, foreign, ownGone, foreignGone }]) =>
        `| ${kind} | ${percent(foreignGone, foreign)} | ${percent(ownGone, own)} |`,
    ),
  ].join('\n')

const publishersOf = (pages) => new Set(pages.map(({ host }) => host)).size

const hundredths = (weight) => (weight / 100).toFixed(2)

/** What a label per kind of prose would bring; the figures are those that the command prints. */
const byKind = `A label per kind of prose (comments, biographies, terms, other stories, offers), learned from the
lines that rules knew and from those that none knew, each of its likely kind, tells less than one class for all that does not belong to
the story. \`npm run train:kinds\`, 800 words either way, other words that go / own words that go:

| text | story or not, cross-validated | a label per kind | story or not, other publishers | a label per kind |
|---|---|---|---|---|
| innertext | 7.29 % / 0.04 % | 6.57 % / 0.07 % | 19.66 % / 0.02 % | 16.84 % / 0.06 % |
| markdown | 16.10 % / 0.04 % | 14.63 % / 0.07 % | 22.29 % / 0.03 % | 18.73 % / 0.06 % |
| firecrawl-md | 14.08 % / 0.06 % | 12.94 % / 0.06 % | 25.70 % / 0.04 % | 23.09 % / 0.07 % |
| readability-md | 7.25 % / 0.04 % | 4.99 % / 0.03 % | 12.87 % / 0.02 % | 11.25 % / 0.02 % |
| readability-text | 2.69 % / 0.01 % | 2.19 % / 0.01 % | 4.08 % / 0.00 % | 2.09 % / 0.00 % |`

/** How a story is told from what else stands on its page, in words and numbers. */
export function weightsPage({ shipped, pages, rest, folds, crossed, tested }) {
  const features = [...definitions(), { id: 'always', is: '' }]
  const strongest = (sign) =>
    [...shipped.words]
      .sort((a, b) => sign * (b[1] - a[1]))
      .slice(0, 40)
      .map(([word]) => word)
      .join(', ')
  return `# What tells a story from what else stands at its ends

Written by \`npm run train\`. Above and behind the text of a page may stand lines of other kinds of prose: comments,
biographies, terms, summaries of other stories, promotion. \`parseArticle\` sums up what speaks for and against each line:
${features.length - 1} values, each with a weight for paragraphs and one for other lines, and ${shipped.words.size} words with a weight each. From each end
go as many lines as have the most points against them together, as \`off-article/prose\`; over a sentence only with a
margin. Nothing goes from the middle, nor from the first paragraph on where a byline or a date stands above it; no
paragraph of over 150 words; nothing where more than 35 % of the words would, and nothing from a text that shows no page.

Fitted by logistic regression. No text that was fitted on is in the project. Of the lines that no rule had claimed,
${pages.length} texts of ${publishersOf(pages)} publishers, cross-validated by publisher in ${folds} folds:

${table(crossed)}
${tested ? `\nOf ${rest.length} texts of ${publishersOf(rest)} publishers that these weights were not fitted on:\n\n${table(tested)}\n` : ''}
| value | what it is | paragraph | other line |
|---|---|---|---|
${features.map(({ id, is }) => `| ${id} | ${is} | ${shipped.weights[id].map(hundredths).join(' | ')} |`).join('\n')}

${byKind}

Words that speak most for a story: ${strongest(-1)}.

Words that speak most for something else: ${strongest(1)}.
`
}
