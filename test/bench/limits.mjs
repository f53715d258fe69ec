// How much may change until compare() calls two texts unrelated. Prints the rows of docs/fingerprints.md.
// usage: npm run bench:limits   (after a build)
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { compare, fingerprint } from '../../dist/index.js'
import { random } from './generate-articles.mjs'

const TRIALS = 25
const { outputFiles } = await build({
  entryPoints: [fileURLToPath(new URL('../provenance/invented-news.ts', import.meta.url))],
  bundle: true,
  write: false,
  format: 'esm',
})
const news = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`)
const stories = [news.ferry, news.school, news.vaccine, news.orchestra].map((story) => story.join('\n\n'))

const replaced = (text, share, next) => text.replace(/[a-z]+/gi, (word) => (next() < share ? `q${word}` : word))
const misread = (text, share, next) => text.replace(/[a-z]/gi, (letter) => (next() < share ? 'q' : letter))

function row(name, shares, change, bothSides) {
  const found = shares.map((share) => {
    const next = random(7)
    let related = 0
    for (const story of stories)
      for (let trial = 0; trial < TRIALS; trial++) {
        const original = bothSides ? change(story, share, next) : story
        if (compare(fingerprint(original), fingerprint(change(story, share, next))).related) related++
      }
    return `${Math.round((100 * related) / (stories.length * TRIALS))} %`
  })
  console.log(`| ${name} ${shares.map((share) => `${Math.round(share * 100)}`).join(' / ')} % | ${found.join(' / ')} |`)
}

row('words replaced', [0.1, 0.15, 0.2, 0.25, 0.3], replaced, false)
row('wrong letters, on one side', [0.02, 0.03, 0.04, 0.05, 0.06, 0.08], misread, false)
row('wrong letters, on both sides', [0.01, 0.02, 0.03, 0.04], misread, true)
