// Speed of the tree of retextCopydesk beside that of retext-english, on the built package and generated articles.
// usage, after a build: npm run bench:retext
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { retextCopydesk } from '../../dist/retext.js'
import { generateArticles } from './generate-articles.mjs'

const SECONDS = 2

const texts = generateArticles(200)
const characters = texts.join('').length

/** Million characters a second. */
function speedOf(parser) {
  const processor = unified().use(parser)
  const run = () => {
    for (const text of texts) processor.parse(text)
  }
  run()
  const start = performance.now()
  let rounds = 0
  while (performance.now() - start < SECONDS * 1000) {
    run()
    rounds++
  }
  return (rounds * characters) / (performance.now() - start) / 1000
}

for (const [name, parser] of Object.entries({ retextCopydesk, retextEnglish }))
  console.log(`${name.padEnd(16)}${speedOf(parser).toFixed(1).padStart(6)} M characters/s`)
