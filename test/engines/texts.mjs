// What the engines are asked about: the seeds, the fixtures, and texts that hold each rule's own examples, so that a rule
// which an engine reads in another way shows.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = new URL('../../', import.meta.url)
const read = (path) => readFileSync(new URL(path, root), 'utf8')

/** Lines that stand in one article: few, so that it stays an article. */
const LINES_PER_ARTICLE = 6
/** Sentences and spellings are only read, never removed: a text may hold many. */
const LINES_PER_TEXT = 40

const HEAD = ['Harbor town votes to close its last cannery', 'By Jane Roe', 'March 16, 2025']
const PARAGRAPHS = [
  'LUNDHAVN, March 16 (Reuters) - The council of Lundhavn voted five to four on Sunday to buy out the last cannery on its quay.',
  'The plant, which opened in 1911, has not put fish into a can since October, its owner said in a letter to the council.',
  '“We tried for two winters,” said Tomas Rivera-Quinn, who ran the night shift. “There was nothing left to try.”',
  'About 140 people worked there, most of them for more than ten years, and the town has no other employer of that size.',
  'The vote was the third since January, and the mayor said that it would be the last one before the summer.',
  'A market hall is to take the place of the cannery, with flats above it, if the province agrees to pay half.',
  'The province has until June to answer, and it has said that it will not be hurried by a vote.',
]

/** An article with a line behind each of its last paragraphs. */
function articleWith(lines) {
  const [first, ...rest] = PARAGRAPHS
  return [...HEAD, first, ...rest.flatMap((paragraph, at) => [paragraph, ...lines.slice(at, at + 1)])].join('\n\n')
}

function* batches(list, size) {
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size)
}

/** The examples and counter-examples of the rows of phrases, and the lines of the tests of rules. */
function ruleLines() {
  const folder = 'src/article/phrases/rows/'
  const rows = readdirSync(new URL(folder, root)).flatMap((name) =>
    [...read(folder + name).matchAll(/^ +[+-] (.+)$/gm)].map(([, line]) => line),
  )
  const tested = ['recognised', 'kept'].flatMap((name) => read(`test/article/phrases/${name}.txt`).split('\n').slice(2))
  const credits = [
    '© 2018 Harlow Content Agency, LLC',
    '(c) 2025 The Gazette',
    'Copyright 2025 The Associated Press. All rights reserved.',
  ]
  return [...credits, ...rows, ...tested.map((line) => line.trim()).filter(Boolean)]
}

async function sentenceCases() {
  const contents = `export { cases } from './test/sentences/cases.ts'`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fileURLToPath(root) },
    bundle: true,
    write: false,
    format: 'esm',
  })
  const code = Buffer.from(outputFiles[0].text).toString('base64')
  const { cases } = await import(`data:text/javascript;base64,${code}`)
  return Object.values(cases).flatMap((group) => group.map((sentences) => sentences.join(' ')))
}

/** Every spelling inside a sentence, as the lint of names reads them. */
const nameSentences = () =>
  read('test/names/spellings.txt')
    .split('\n')
    .filter((line) => line.includes(': '))
    .flatMap((line) => line.split(/: |, /))
    .map((name) => `Talks with ${name} went on, ${name}’s office said.`)

export async function engineTexts() {
  const folders = readdirSync(new URL('fixtures/', root)).filter((name) => name !== 'seeds')
  const fixtures = folders.flatMap((folder) =>
    readdirSync(new URL(`fixtures/${folder}/`, root))
      .filter((name) => name.startsWith('input'))
      .map((name) => read(`fixtures/${folder}/${name}`)),
  )
  return [
    ...readdirSync(new URL('seeds/', root)).map((name) => read(`seeds/${name}`)),
    ...fixtures,
    // The last line of an article, and lines inside it.
    ...ruleLines()
      .slice(0, 3)
      .map((line) => `${articleWith([])}\n\n${line}`),
    ...Array.from(batches(ruleLines(), LINES_PER_ARTICLE), articleWith),
    ...Array.from(batches(await sentenceCases(), LINES_PER_TEXT), (lines) => lines.join('\n\n')),
    ...Array.from(batches(nameSentences(), LINES_PER_TEXT), (lines) => lines.join('\n\n')),
  ]
}
