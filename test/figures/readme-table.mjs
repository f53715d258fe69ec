import { commands } from './commands.mjs'

/**
 * Rows of the README's table: what is measured, under which title of docs/figures.md it stands, and the expression whose
 * groups are the cells' figures.
 */
const rows = [
  {
    what: 'whole core; `splitSentences`, `normalizeNames` alone (gzip)',
    title: 'Sizes',
    figure:
      /the whole core[^]*?Size:\s+([\d.]+ kB)[^]*?splitSentences[^]*?Size:\s+([\d.]+ kB)[^]*?normalizeNames[^]*?Size:\s+([\d.]+ kB)/,
    say: (core, sentences, names) => `${core}; ${sentences}, ${names}`,
  },
  {
    what: 'body of pages from publishers that no rule was tuned on, F1: Markdown, plain text, clean articles',
    title: 'Pages of publishers that no rule was tuned on',
    figure: /^markdown +\d+ +([\d.]+)[^]*?^innertext +\d+ +([\d.]+)/m,
    say: (markdown, text) => `${markdown}, ${text}`,
  },
]

const opening = '<!-- figures -->\n'
const closing = '<!-- /figures -->'

function rowOf({ what, title, figure, say }, printed) {
  const found = printed[commands.findIndex((command) => command.title === title)]?.match(figure)
  if (!found) throw new Error(`docs/figures.md does not show ${figure} under ${title}`)
  return `| ${what} | ${say(...found.slice(1))} |`
}

/** The README with its table filled from what the commands printed. */
export function quotedIn(readme, printed) {
  const from = readme.indexOf(opening)
  const to = readme.indexOf(closing)
  if (from < 0 || to < from) throw new Error(`README.md has no ${opening.trim()} … ${closing}`)
  const table = ['| what | figure |', '|---|---|', ...rows.map((row) => rowOf(row, printed))].join('\n')
  return `${readme.slice(0, from + opening.length)}\n${table}\n\n${readme.slice(to)}`
}
