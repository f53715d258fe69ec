// Sentence boundaries of a treebank in CoNLL-U: precision, recall and F1 of the ends inside its documents.
// Behind each file its SHA-256: versions of treebanks differ.
// usage, after npm run build: node test/eval/treebank.mjs FILE.conllu…
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { splitSentences } from '../../dist/index.js'
import { documentsOf } from './conllu.mjs'

console.log(
  `${'file'.padEnd(44)}${'sentences'.padStart(10)}${'P'.padStart(8)}${'R'.padStart(8)}${'F1'.padStart(8)}  SHA-256`,
)
for (const file of process.argv.slice(2)) {
  let [hits, found, wanted, sentences] = [0, 0, 0, 0]
  const bytes = readFileSync(file)
  for (const { text, ends } of documentsOf(bytes.toString('utf8'))) {
    // The last sentence ends where the document does: nobody has to find that.
    const gold = new Set(ends.slice(0, -1))
    const ours = splitSentences(text)
      .map(({ end }) => end)
      .slice(0, -1)
    hits += ours.filter((end) => gold.has(end)).length
    found += ours.length
    wanted += gold.size
    sentences += ends.length
  }
  const [precision, recall] = [hits / found, hits / wanted]
  const f1 = (2 * precision * recall) / (precision + recall)
  const sum = createHash('sha256').update(bytes).digest('hex')
  const share = (value) => (100 * value).toFixed(2).padStart(8)
  console.log(
    `${file.slice(-43).padEnd(44)}${String(sentences).padStart(10)}${share(precision)}${share(recall)}${share(f1)}  ${sum}`,
  )
}
