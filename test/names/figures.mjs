// Recall and precision of both lexicons over spellings.txt, as the table of docs/names.md.
// usage, after a build: npm run figures:names [-- --misses] [--module dist/index.js --extended dist/lexicon/extended.js]
// Recall: the spellings that come out as the default spelling. Precision: of all that is changed, what becomes what it
// should; the names that must stay are counted too. Case, accents and hyphens are forgiven, as the default edits none.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`)
  return path.resolve(at > 0 ? process.argv[at + 1] : path.join(root, fallback))
}
const load = (file) => import(pathToFileURL(file).href)
const { createNameLexicon, nameKinds, normalizeNames } = await load(option('module', 'dist/index.js'))
const { extendedNames } = await load(option('extended', 'dist/lexicon/extended.js'))

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-\s]+/g, ' ')
    .toLowerCase()

/** What stands before and after a name, so that a guard finds the country that it asks for. */
const sentences = {
  person: ['Officials said that ', ' spoke at length on Tuesday.'],
  place: ['Officials in ', ' said on Tuesday that talks with the rest of COUNTRY had ended.'],
  group: ['Officials said on Tuesday that the word from ', ' was expected.'],
  term: ['Officials said on Tuesday that the word from ', ' was expected.'],
  stays: ['Officials said that ', ' was named on Tuesday.'],
}

/** Each spelling with what it should become. */
function pairsOf(text) {
  let kind = ''
  let country = ''
  return text.split('\n').flatMap((line) => {
    if (line === '' || line.startsWith('//')) return []
    if (line.startsWith('# ')) {
      ;[, kind, country = ''] = /^# (\w+) ?(.*)$/.exec(line)
      return []
    }
    if (kind === 'stays') return [{ kind, country, spelling: line, right: line }]
    const [right, others] = line.split(': ')
    return others.split(', ').map((spelling) => ({ kind, country, spelling, right }))
  })
}

function outcomeOf({ kind, country, spelling, right }, lexicon) {
  const [before, after] = sentences[kind].map((part) => part.replace('COUNTRY', country))
  const { text } = normalizeNames(before + spelling + after, { kinds: nameKinds, ...(lexicon && { lexicon }) })
  const name = text.slice(before.length, text.length - after.length)
  if (plain(name) === plain(right)) return kind === 'stays' ? 'kept' : 'right'
  return name === spelling ? 'kept' : 'wrong'
}

const pairs = pairsOf(readFileSync(path.join(root, 'test/names/spellings.txt'), 'utf8'))
const lexicons = { core: undefined, extended: createNameLexicon(extendedNames) }
const kinds = ['person', 'place', 'group', 'term']
const percent = (part, all) => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`)
const rows = Object.entries(lexicons).map(([name, lexicon]) => {
  const outcomes = pairs.map((pair) => ({ ...pair, outcome: outcomeOf(pair, lexicon) }))
  const count = (outcome, of = kinds) =>
    outcomes.filter((pair) => pair.outcome === outcome && of.includes(pair.kind)).length
  const recall = (of) => percent(count('right', of), outcomes.filter(({ kind }) => of.includes(kind)).length)
  const wrong = count('wrong', [...kinds, 'stays'])
  if (process.argv.includes('--misses'))
    for (const { outcome, kind, spelling, right } of outcomes)
      if (outcome === 'wrong' || (outcome === 'kept' && kind !== 'stays'))
        console.log([name, outcome, kind, spelling, right].join('\t'))
  return [
    name,
    recall(kinds),
    ...kinds.map((kind) => recall([kind])),
    percent(count('right'), count('right') + wrong),
    count('kept', ['stays']),
  ]
})
const stays = pairs.filter(({ kind }) => kind === 'stays').length
console.log(`${pairs.length - stays} spellings, ${stays} names that must stay\n`)
console.log('| lexicon | recall | persons | places | groups | terms | precision | names that stay |')
console.log('|---|---|---|---|---|---|---|---|')
for (const row of rows) console.log(`| ${row.join(' | ')} of ${stays} |`)
