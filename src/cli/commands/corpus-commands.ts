import { steps } from '../../stream/step.ts'
import type { CommandRow } from './command-row.ts'
import { corpusFormat, corpusRecords, exitCode, naming, out, reading, records } from './option-rows.ts'

const group = 'Corpora:'
const where = 'Fields of a record:'
const MOST_JOBS = 256

/** Commands for many articles at once. */
export const corpusCommands: readonly CommandRow[] = [
  {
    name: 'run',
    group,
    args: '[file...]',
    summary: 'a filter: reads records, adds the answers',
    text: 'Reads one JSON object per line and adds the answers as fields: one output line per input line, in order, as soon as it is ready. Other fields stay as written; a field with the name of an answer is replaced. A line that cannot be answered becomes {"error": …, "line": n}. JSON lists, CSV tables and text files become records first.',
    options: {
      'Options:': [
        { flags: '--steps <list>', text: 'which answers (all of them)', choices: steps, list: true },
        { flags: '--into <name>', text: 'put the answers into one field of this name' },
        { flags: '--jobs <n>', text: 'number of threads (1)', most: MOST_JOBS },
        out,
      ],
      [where]: records,
      'How articles are read:': reading,
      'How names are spelled:': naming,
    },
    examples: [
      ['copydesk run < articles.ndjson > answers.ndjson', 'all answers'],
      ['copydesk run --steps fingerprint --jobs 4 corpus.ndjson.gz -o prints.ndjson', 'fingerprints, in four threads'],
      ['copydesk run --field content news.csv', 'a table, its text in the column "content"'],
      ['tail -f feed.ndjson | copydesk run --into copydesk', 'a feed, line by line'],
    ],
  },
  {
    name: 'dedupe',
    group,
    args: '[file...]',
    summary: 'which articles of a corpus are near-duplicates',
    text: 'Finds the articles that are near-duplicates of each other. A record with a fingerprint, as copydesk run writes it, needs no text. As ndjson: {"type":"cluster","id","members","representative","pairs"} for each cluster, and at the end {"type":"summary","articles","clusters","duplicates"}.',
    options: {
      'Options:': [
        { flags: '--annotate', text: 'each record with "duplicateOf": the id of its representative, or null' },
        { flags: '--unique', text: 'one record per cluster, and every record outside a cluster' },
        exitCode,
        corpusFormat,
        out,
      ],
      'For more articles than fit into memory:': [
        {
          flags: '--engine <name>',
          text: 'duckdb needs the package @duckdb/node-api (memory)',
          choices: ['memory', 'duckdb'],
        },
        { flags: '--database <file>', text: 'path of a new DuckDB database, which is kept' },
        { flags: '--memory-limit <size>', text: 'of DuckDB, such as 2GB' },
      ],
      [where]: corpusRecords,
      'How articles are read:': reading,
    },
    examples: [
      ['copydesk dedupe corpus.ndjson', 'the clusters'],
      ['copydesk dedupe --unique corpus.ndjson -o unique.ndjson', 'the corpus without duplicates'],
      ['copydesk dedupe --annotate --field body news.csv', 'every row, with what it duplicates'],
      ['copydesk dedupe --unique --format table stories/', 'the names of the files to keep'],
      ['copydesk dedupe --exit-code new.ndjson || echo duplicates', 'a check'],
    ],
  },
  {
    name: 'origins',
    group,
    args: '[file...]',
    summary: 'which articles share an origin',
    text: 'Finds which articles were made from one text, and how many origins are independent. A record with an article, as copydesk run writes it, needs no text; records with only a fingerprint have no agency. As ndjson: {"type":"origin"}, "derived", "unsure" for a doubtful pair, kept apart, and a "summary".',
    options: {
      'Options:': [corpusFormat, out],
      [where]: corpusRecords,
      'How articles are read:': reading,
    },
    examples: [
      ['copydesk origins stories/', 'how many independent origins?'],
      ['copydesk origins --format ndjson corpus.ndjson | tail -n 1', 'only the number'],
    ],
  },
  {
    name: 'report',
    group,
    args: '[file...]',
    summary: 'one HTML page about some articles, to share',
    text: 'Writes a page about the articles: their origins and the evidence, the same copy side by side, what was removed and why, and the names that were unified. It works without network access or scripts; the same articles always give the same page.',
    options: {
      'Options:': [out],
      'How articles are read:': reading,
      'How names are spelled:': naming,
      [where]: records,
    },
    examples: [['copydesk report stories/ -o report.html', 'then open report.html']],
  },
  {
    name: 'completion',
    group: 'More:',
    args: '<shell>',
    summary: 'a script that completes commands and options in a shell',
    text: 'Prints the script for bash, zsh, fish or powershell.',
    options: {},
    examples: [
      ['source <(copydesk completion bash)', 'bash: in ~/.bashrc'],
      ['copydesk completion zsh > ~/.zfunc/_copydesk', 'zsh: once, into a folder of $fpath'],
      ['copydesk completion fish > ~/.config/fish/completions/copydesk.fish', 'fish: once'],
    ],
  },
]
