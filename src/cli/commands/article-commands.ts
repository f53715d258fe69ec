import type { CommandRow } from './command-row.ts'
import { exitCode, json, naming, out, reading, records } from './option-rows.ts'

const group = 'Articles:'
const shared = {
  'How articles are read:': reading,
  'How names are spelled:': naming,
  'Fields of a record:': records,
}

const articleProperties = [
  'title',
  'kicker',
  'standfirst',
  'authors',
  'agencies',
  'outlet',
  'published',
  'updated',
  'dateline',
  'url',
  'text',
  'format',
  'warnings',
] as const

/** Commands that look at articles one by one, or at a few. */
export const articleCommands: readonly CommandRow[] = [
  {
    name: 'show',
    group,
    args: '[file...]',
    summary: 'what is in each article, and who copied whom; the default',
    text: 'Prints the parts of each article, what was removed and why, the names that were unified and the fingerprint; then which articles share copy, and how many independent origins there are.',
    options: { 'Options:': [json, out], ...shared },
    examples: [
      ['copydesk story.txt', 'one article'],
      ['copydesk stories/', 'every article in a folder'],
      ['curl -s https://example.com/story | copydesk', 'a page from the web'],
      ['copydesk --json story.txt | head -n 1 | jq .article.title', 'for programs'],
    ],
  },
  {
    name: 'clean',
    group,
    args: '[file...]',
    summary: 'the clean text of each article',
    text: 'Prints the body of each article. A line ==> NAME <== precedes each of several. Names stay as printed unless an option about names is given.',
    options: {
      'Options:': [
        { flags: '--format <form>', text: 'output format (text)', choices: ['text', 'markdown', 'json'] },
        {
          flags: '--property <names>',
          text: 'these only, one line per article',
          choices: articleProperties,
          list: true,
        },
        { flags: '--sentences', text: 'one sentence per line' },
        { ...out, text: 'write there; a folder gets one file per article' },
      ],
      ...shared,
    },
    examples: [
      ['copydesk clean story.txt', 'the body'],
      ['copydesk clean page.html --format markdown -o story.md', 'with its title, links and emphasis'],
      ['copydesk clean --property title,published *.txt', 'a table of titles and dates'],
      [
        'copydesk clean --sentences --style guardian story.txt',
        "one sentence per line, names in the Guardian's spelling",
      ],
      ['copydesk clean stories/ -o clean/', 'a folder of clean files'],
    ],
  },
  {
    name: 'names',
    group,
    args: '[file...]',
    summary: 'the names that are unified, and those left alone',
    text: 'Lists each spelling that is rewritten and each that is recognised and left alone, with the reason.',
    options: {
      'Options:': [
        {
          flags: '--format <form>',
          text: 'a list, the text with its names unified, or json',
          choices: ['list', 'text', 'json'],
        },
        out,
      ],
      'How names are spelled:': naming,
      'How articles are read:': reading,
      'Fields of a record:': records,
    },
    examples: [
      ['copydesk names story.txt', 'what is rewritten, and why not'],
      ['copydesk names --style ap --format text story.txt', "the text in the Associated Press's spelling"],
      ['copydesk names --names ours.json --lexicon extended story.txt', 'with names of your own'],
    ],
  },
  {
    name: 'compare',
    group,
    args: '<file...>',
    summary: 'two articles side by side, with changes in colour',
    text: 'Says how two articles are related and prints them side by side. Text on only one side is in colour or, without colours, in [-…-] and {+…+}. One file may hold both.',
    options: {
      'Options:': [json, { ...exitCode, text: 'exit with 3 if one was made from the other' }, out],
      ...shared,
    },
    examples: [
      ['copydesk compare agency.txt reprint.txt', 'what did they change?'],
      ['copydesk compare --json a.html b.html', 'figures and passages, for programs'],
    ],
  },
  {
    name: 'html',
    group,
    args: '[file...]',
    summary: 'a page as Markdown, with its title, author, date and address',
    text: 'Reads each FILE as an HTML page and prints its article. Other commands recognise pages; this one shows what they read. Without a FILE it reads standard input.',
    options: {
      'Options:': [
        {
          flags: '--format <form>',
          text: 'the article, everything read from the page, or the data in its tags (markdown)',
          choices: ['markdown', 'json', 'metadata'],
        },
        { flags: '--url <address>', text: "the page's address: links are resolved against it" },
        out,
      ],
      'How articles are read:': reading,
    },
    examples: [
      ['copydesk html page.html', 'the article as Markdown'],
      ['curl -s https://example.com/a | copydesk html --url https://example.com/a', 'a page from the web'],
      ['copydesk html --format metadata page.html | jq .title', 'what its tags say'],
    ],
  },
  {
    name: 'split',
    group,
    args: '[file...]',
    summary: 'an export of several articles into its articles',
    text: 'Splits exports of Nexis, Factiva, ProQuest and others, digests and mailboxes. Other commands split them automatically.',
    options: {
      'Options:': [
        { flags: '--format <form>', text: 'table on a terminal, else ndjson', choices: ['ndjson', 'table'] },
        { ...out, text: 'write there; a folder gets one file per article' },
        reading.at(-1)!,
      ],
    },
    examples: [
      ['copydesk split export.txt', 'which articles are in it'],
      ['copydesk split export.txt -o articles/', 'a file for each'],
      ['copydesk split export.txt | copydesk run > answers.ndjson', 'as records'],
    ],
  },
  {
    name: 'demo',
    group,
    args: '',
    summary: 'five invented stories to try first',
    text: 'Shows five invented stories of one accident: an agency report, a reprint, an edited version, a rewrite and an independent report.',
    options: {
      'Options:': [
        { ...out, flags: '-o, --out <folder>', text: 'write the five stories there, to try other commands on' },
      ],
    },
    examples: [
      ['copydesk demo', 'what copydesk says to them'],
      ['copydesk demo -o demo/', 'five files; then: copydesk compare demo/*agency.txt demo/*edited.txt'],
    ],
  },
]
