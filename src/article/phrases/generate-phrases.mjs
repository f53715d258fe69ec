#!/usr/bin/env node
// Checks the rows of `rows/` and writes them to `table.ts` (what the code reads) and to `docs/rules.md`.
// usage: node src/article/phrases/generate-phrases.mjs [--check]   (--check writes nothing and fails where a file is old)
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.join(here, '../../..')

/** The files of rows. Where two rules recognise a line, the earlier one counts. */
const files = [
  'prompt',
  'related',
  'newsletter',
  'subscription',
  'share',
  'support',
  'comments',
  'tags',
  'author-bio',
  'advertisement',
  'navigation',
  'legal',
  'media',
]

const places = {
  beside: 'needs a neighbour',
  list: 'heads a list',
  end: 'ends the article',
  page: 'needs a header or another sign of a page',
}

/** Most lines that a phrase without a gap may stand for. */
const mostLines = 5000
/** Far more look-ups than a phrase needs whose cost grows with the line. */
const mostLookUps = 5e6
/** Most words that a gap may reach over. */
const widestGap = 30

const code = await bundle()
const { sets, rules } = readRows()
const parsedSets = new Map()
for (const [name, choice] of Object.entries(sets))
  parsedSets.set(`<${name}>`, code.parsePhrase(`(${choice})`, parsedSets)[0])
const table = tableOf(sets, rules)
const faults = [...faultsOf(sets, rules), ...faultsOfLines(rules, code.indexPhrases(table))]
for (const fault of faults) console.error(fault)
if (faults.length > 0) process.exit(1)

const stale = [
  ['src/article/phrases/table.ts', tableFile(table)],
  ['docs/rules.md', rulesPage(rules)],
].filter(([name, text]) => readOr(path.join(root, name), '') !== text)
for (const [name, text] of stale) {
  if (process.argv.includes('--check'))
    console.error(`${name} is old: run node src/article/phrases/generate-phrases.mjs`)
  else writeFileSync(path.join(root, name), text)
}
if (stale.length > 0 && process.argv.includes('--check')) process.exit(1)

/** The matcher itself, from its sources. */
async function bundle() {
  const contents = ['all-cues', 'find-rows', 'first-words', 'follow', 'notation', 'phrase-index'].map(
    (name) => `export * from './${name}.ts'`,
  )
  const { outputFiles } = await build({
    stdin: { contents: contents.join('\n'), resolveDir: here },
    bundle: true,
    format: 'esm',
    write: false,
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
}

function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}

/** `{ sets: { name: choice }, rules: [{ id, places, words, rows: [{ source, hits, misses }] }] }` */
function readRows() {
  const lines = (file) => readFileSync(path.join(here, 'rows', `${file}.txt`), 'utf8').split('\n')
  const sets = Object.fromEntries(
    lines('sets')
      .filter((line) => line.startsWith('@'))
      .map((line) => [line.slice(1, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  )
  const rules = []
  for (const file of files)
    for (const line of lines(file)) {
      if (/^[a-z]/.test(line)) {
        const [id, head] = line.split(/: ?/)
        const words = /(\d+) words/.exec(head)?.[1]
        rules.push({
          id,
          places: Object.keys(places).filter((place) => head.split(', ').includes(place)),
          words,
          rows: [],
        })
      } else if (line.startsWith('  + ')) rules.at(-1).rows.at(-1).hits.push(line.slice(4))
      else if (line.startsWith('  - ')) rules.at(-1).rows.at(-1).misses.push(line.slice(4))
      else if (line.trim()) rules.at(-1).rows.push({ source: line.trim(), hits: [], misses: [] })
    }
  return { sets, rules }
}

/** What `indexPhrases` reads. */
function tableOf(sets, rules) {
  return [
    ...Object.entries(sets).map(([name, choice]) => `@<${name}> ${choice}`),
    ...rules.flatMap(({ id, places, words, rows }) => [
      [`=${id}`, words, ...places].filter(Boolean).join(' '),
      ...rows.map(({ source }) => source.replaceAll(', ', ',')),
    ]),
  ].join('\n')
}

/** Rows that are not written as they should be. */
function faultsOf(sets, rules) {
  const faults = []
  const rows = rules.flatMap(({ id, rows }) => rows.map((row) => ({ ...row, id })))
  for (const { id, rows } of rules) {
    if (!rows.some(({ hits }) => hits.length > 0)) faults.push(`${id}: no example`)
    if (!rows.some(({ misses }) => misses.length > 0)) faults.push(`${id}: no counter-example`)
  }
  for (const { id, source, hits, misses } of rows)
    for (const phrase of source.split(', ')) {
      const at = `${id}: ${phrase}`
      const depth = [...phrase].reduce(
        (depth, sign) => depth + ('(['.includes(sign) ? 1 : ')]'.includes(sign) ? -1 : 0),
        0,
      )
      if (depth !== 0 || /^[^([]*\|/.test(phrase)) faults.push(`${at}: brackets`)
      for (const [, name] of phrase.matchAll(/<([a-z-]+)>/g))
        if (!['count', 'name', 'word', 'year'].includes(name) && !sets[name]) faults.push(`${at}: no set <${name}>`)
      for (const [, gap] of phrase.matchAll(/(?:\.\.|~)(\d+)/g))
        if (Number(gap) > widestGap) faults.push(`${at}: a gap of more than ${widestGap} words`)
      const parts = code.parsePhrase(phrase, parsedSets)
      if (isOpen(parts) && hits.length === 0) faults.push(`${at}: an open phrase needs an example`)
      if (isOpen(parts) && misses.length === 0) faults.push(`${at}: an open phrase needs a counter-example`)
      if (!code.firstWords(parts) && code.allCues(parts).length === 0) faults.push(`${at}: no word to find it by`)
    }
  return faults
}

/** Lines that are not recognised as their row says, and phrases whose cost grows faster than the line. */
function faultsOfLines(rules, index) {
  const faults = []
  const found = (line) => code.findRows(line, line.split(' ').length, index)
  const keysIn = (source) => source.split(', ').map((phrase) => [keyOf(code.parsePhrase(phrase, parsedSets)), phrase])
  const phrases = new Map(rules.flatMap(({ rows }) => rows.flatMap(({ source }) => keysIn(source))))
  const named = ({ rule, phrase }) => `${rule.id}: ${phrases.get(keyOf(phrase))}`
  const first = (rows) => rows.toSorted((a, b) => a.order - b.order)[0]?.rule.id
  for (const { id, rows } of rules)
    for (const { source, hits, misses } of rows) {
      const own = new Set(keysIn(source).map(([key]) => key))
      for (const line of hits) {
        const rows = found(line)
        if (!rows.some((row) => row.rule.id === id && own.has(keyOf(row.phrase))))
          faults.push(`${id}: ${source}\n    does not recognise: ${line}`)
        for (const row of rows)
          if (row.rule.id !== id || !own.has(keyOf(row.phrase)))
            faults.push(`${id}: ${source}\n    is not alone: ${line}\n    ${named(row)}`)
      }
      for (const line of misses)
        for (const row of found(line))
          faults.push(`${id}: ${source}\n    must not be recognised: ${line}\n    ${named(row)}`)
      for (const phrase of source.split(', ')) {
        const parts = code.parsePhrase(phrase, parsedSets)
        const lost = isOpen(parts) ? undefined : linesOf(parts).find((line) => first(found(line)) !== id)
        if (lost) faults.push(`${id}: ${phrase}\n    loses: ${lost} to ${first(found(lost))}`)
        const [once, twice] = [2000, 4000].map((words) => lookUps(parts, words))
        if (twice > once * 2.1) faults.push(`${id}: ${phrase}\n    is not linear: ${once}, then ${twice} look-ups`)
      }
    }
  return faults
}

/** Tells a phrase from all others. */
function keyOf(phrase) {
  return JSON.stringify(phrase, (_, value) => (value instanceof Set ? [...value] : value))
}

/** Stands for more lines than can be listed. */
function isOpen(phrase) {
  return phrase.some(
    (part) => part.gap !== undefined || part.repeated || part.classes.length > 0 || part.options.some(isOpen),
  )
}

/** All lines that a phrase stands for that is not open. */
function linesOf(phrase) {
  let lines = ['']
  for (const part of phrase) {
    const choices = [...part.words, ...part.options.flatMap(linesOf), ...(part.optional ? [''] : [])]
    lines = lines.flatMap((line) => choices.map((choice) => `${line} ${choice}`.trim()))
    if (lines.length > mostLines) throw new Error(`more than ${mostLines} lines: ${keyOf(phrase)}`)
  }
  return lines
}

/** How often a phrase looks at a word of a long line of its own words. */
function lookUps(phrase, length) {
  const own = wordsIn(phrase)
  let asked = 0
  code.says(phrase, (at) => {
    if (++asked > mostLookUps) throw new Error(`does not come to an end: ${keyOf(phrase)}`)
    return at < length ? { text: own[at % own.length], capital: true } : undefined
  })
  return asked
}

function wordsIn(phrase) {
  const spoken = { '#': '1', '<count>': '1', '<year>': '1999', '<name>': 'jo', '<word>': 'any' }
  return phrase.flatMap((part) =>
    part.gap === undefined
      ? [...part.words, ...part.classes.map((name) => spoken[name]), ...part.options.flatMap(wordsIn)]
      : ['any'],
  )
}

function tableFile(table) {
  const text = table.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
  return `// Written by generate-phrases.mjs from rows/. Do not edit.

/** What \`indexPhrases\` reads. */
export const phraseTable = \`${text}\`
`
}

function rulesPage(rules) {
  const cell = (text) => text.replaceAll('|', '\\|')
  const code = (text) => `\`${cell(text)}\``
  const sections = rules
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, places: where, words = 14, rows }) => {
      const head = [...where.map((place) => places[place]), `at most ${words} words`].join(', ')
      const lines = rows.map(
        ({ source, hits, misses }) =>
          `| ${source.split(', ').map(code).join(' ')} | ${cell(hits.join(' · '))} | ${cell(misses.join(' · '))} |`,
      )
      return `## ${id}\n\n${head[0].toUpperCase()}${head.slice(1)}.\n\n| phrase | recognises | leaves |\n|---|---|---|\n${lines.join('\n')}\n`
    })
  return `# Boilerplate rules

Written by \`src/article/phrases/generate-phrases.mjs\` from the rows in \`src/article/phrases/rows/\`. Ids are public and
stable: they stand in \`Removal.rule\`.

A rule looks at one whole line, without case, punctuation and the marks at its ends. *Needs a neighbour*: the line may
also be a crosshead, so it counts only next to another line that is not body text, or outside the running text. *Heads a
list*: the headlines that follow go with it. *Ends the article*: what follows is cut where enough text stands before it
and no article follows. *Needs a header or another sign of a page*: publishers say it as part of the copy as well.

In a phrase, \`(a|b c)\` is one of the two, \`[a]\` may be missing, \`(a|b)+\` comes again and again, \`..4\` is at most four
words of one sentence, \`~\` the rest of a heading, \`..\` whatever follows, \`#\` a number, \`<year>\` a year, \`<name>\` a word
with a capital, \`<word>\` any word, \`<count>\` one of up to three digits, \`:\` a mark that divides (colon, bar, dash,
bullet), \`>\` an arrow, \`.\` what ends a sentence; other names in
angle brackets stand in \`rows/sets.txt\`. \`e-mail\` is "email" and "e mail", \`WhatsApp\` "whatsapp" and "whats app".

Ids without a section come from the context of a line, not from its words: \`off-article/before\` and
\`off-article/after\` (outside the article on a whole page), \`off-article/prose\` (at its ends, of another kind of prose
than the story: docs/weights.md), \`related/link-run\` (three or more links in a row),
\`related/cards\` (headlines, each with its date, age or byline, three or more: other stories),
\`related/doubled\` (links that say everything twice), \`comments/thread\` (a name, a time and what somebody says, three
times or more, behind the story),
\`related/link-line\` (a linked headline alone between two paragraphs),
\`newsletter/box\` (between the offers of a newsletter or a subscription),
\`prompt/poll\` (a question to the reader, its answers and its button),
\`legal/dialog\` (several paragraphs that ask for consent to cookies),
\`repeat/title\` and \`repeat/near\` (a line printed twice), \`author-bio/line\` (a note on the author at the end) and
\`author-bio/organisation\` (one on the organisation).

${sections.join('\n')}`
}
