import { commands } from './commands.mjs'

const pages = 'Real pages'
const invented = 'Invented texts'

/**
 * Rows of the README's table: what is measured, the title in docs/figures.md under which it stands, and one expression
 * per figure, whose group is the figure.
 */
const rows = [
  {
    what: 'body of real pages (development set), F1: Markdown, plain text, Readability’s Markdown',
    title: pages,
    figures: [
      /^markdown +\d+ +\S+ +\S+ +([\d.]+)/m,
      /^innertext +\d+ +\S+ +\S+ +([\d.]+)/m,
      /^readability-md +\d+ +\S+ +\S+ +([\d.]+)/m,
    ],
  },
  {
    what: 'sentence boundaries (development sets), F1: news of PUD, news of GUM',
    title: 'Sentences on treebanks',
    figures: [/^pud_news +\d+ +\S+ +\S+ +([\d.]+)/m, /^gum_news +\d+ +\S+ +\S+ +([\d.]+)/m],
  },
  {
    what: 'reprints among real articles, F1: wire copy across outlets, market reports, newsroom edits',
    title: 'Copies among real articles',
    figures: [/^abp .* F1 ([\d.]+)/m, /^reuters .* F1 ([\d.]+)/m, /^synthetic .* F1 ([\d.]+)/m],
  },
  {
    what: 'composed pages, in view while rules were written: paragraphs kept, lines of boxes removed, authors right, %',
    title: invented,
    figures: [/paragraphs kept .* ([\d.]+) %/, /lines of boxes removed .* ([\d.]+) %/, /authors right .* ([\d.]+) %/],
  },
  {
    what: 'size, minified and gzipped, kB: whole core, `parseArticle`, `normalizeNames`, `splitSentences`',
    title: 'Sizes',
    figures: [
      /^the whole core +([\d.]+)/m,
      /^parseArticle +([\d.]+)/m,
      /^normalizeNames +([\d.]+)/m,
      /^splitSentences +([\d.]+)/m,
    ],
  },
]

const opening = '<!-- figures -->\n'
const closing = '<!-- /figures -->'

function rowOf({ what, title, figures }, printed) {
  const shown = printed[commands.findIndex((command) => command.title === title)]
  const cells = figures.map((figure) => {
    const found = shown?.match(figure)
    if (!found) throw new Error(`docs/figures.md does not show ${figure} under ${title}`)
    return found[1]
  })
  return `| ${what} | ${cells.join(', ')} |`
}

/** The README with its table filled from what the commands printed. */
export function quotedIn(readme, printed) {
  const from = readme.indexOf(opening)
  const to = readme.indexOf(closing)
  if (from < 0 || to < from) throw new Error(`README.md has no ${opening.trim()} … ${closing}`)
  const table = ['| what | figure |', '|---|---|', ...rows.map((row) => rowOf(row, printed))].join('\n')
  return `${readme.slice(0, from + opening.length)}\n${table}\n\n${readme.slice(to)}`
}
