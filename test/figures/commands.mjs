/** What docs/figures.md shows: each command's own output. `needs` is a folder without which a block stays as it was. */
export const commands = [
  {
    title: 'Sizes',
    about: 'Minified and gzipped, as a bundler takes one import out of the package.',
    command: 'npm run --silent sizes',
  },
  {
    title: 'Invented texts',
    about: 'Small cases and composed pages that stand in `test/eval`. Rules were written with them in view.',
    command: 'npm run --silent eval',
  },
  {
    title: 'Names',
    about: 'Spellings written by us, which were in view when rows were added: an upper bound.',
    command: 'npm run --silent figures:names',
  },
  {
    title: 'Sentences on treebanks',
    about: 'Development parts of public treebanks. `e` is errors per 1,000 sentences.',
    command: 'node ../shared/eval/sentences.mjs',
    needs: '../shared/eval',
  },
  {
    title: 'Real pages',
    about:
      'Development pages: no weight was trained on them, but some of their errors were read while rules were written. Body F1, what was lost, and the fields of the head, by the tool that made the text.',
    command: 'node ../shared/eval/article.mjs --data ../shared/eval/article-fresh',
    needs: '../shared/eval',
  },
  {
    title: 'HTML pages',
    about: '`copydesk/html` beside extractors, on the same development pages; some of its errors on them were read.',
    command: 'node ../shared/eval/html.mjs --module dist/html.js',
    needs: '../shared/eval',
  },
  {
    title: 'Copies among real articles',
    about: 'Pairs labelled as copies or not.',
    command: 'node ../shared/eval/pairs.mjs',
    needs: '../shared/eval',
  },
  {
    title: 'Speed: sentences',
    about: 'One process, one core, warm.',
    command: 'npm run --silent bench:sentences -- --only articles',
  },
  {
    title: 'Speed: articles',
    about: 'Generated pages, from their text; Readability reads their HTML.',
    command: 'npm run --silent bench:article',
  },
  {
    title: 'Start of the command',
    about: 'Processor time of a command, less that of an empty Node program; sizes of its files.',
    command: 'npm run --silent bench:start',
  },
  { title: 'Speed: names', about: 'Generated articles.', command: 'npm run --silent bench:names' },
  {
    title: 'Speed: fingerprints',
    about: 'Parsed articles.',
    command: 'npm run --silent bench:fingerprint -- --articles 2000 --index 50000',
  },
]
