import { describe, expect, test } from 'vitest'
import { align, compare, fingerprint, origins, parseArticle } from '../../src/index.ts'
import { seeds } from '../arbitraries/seeds.ts'

const MARKED = [
  '# Harbor town votes to close its last cannery',
  'The council of **Lundhavn** voted [five to four](https://gazette.example/a_(b)) on Sunday to buy out the last _cannery_.',
  '> “We tried for two winters,” said [Tomas Rivera-Quinn](https://gazette.example/t "the man"), who ran the night shift.',
  '- About `140` people worked there, ~~most~~ many of them for more than ten years\\*',
  'The province has until June to answer, and it said that it will **not** be hurried[^1] by a vote of [the town][1].',
].join('\n\n')

const LEAD = 'The council of Lundhavn voted five to four on Sunday to buy out the last cannery.'

/** Marks that change where a word ends, or which words there are, each in a sentence. */
const INLINE = [
  'The mayor said that Quill &amp; Sons had caf&eacute;s in the old town and that &amp;lt; is no letter.',
  'The <b>night</b>shift saw <span class="x">the cr</span>ane from <https://gazette.example/crane> go down.',
  'The crane ![a crane on the quay](https://gazette.example/crane.png) went down at dawn, and nobody saw it.',
  'The **night**shift and the foo[bar](https://gazette.example/bar)baz of the harbour went home at *once*.',
  'The harbour office wrote to [the people of the town\nand the island](https://gazette.example/letter) at once.',
  '\\- [Mara Quill](https://gazette.example/quill) saw the cool-\n_headed_ crew go home before the storm came.',
  '- About forty people stood on the quay that night\n- Others saw it from the hill above the old harbour',
].map((line) => [line, `# Harbor town votes\n\n${LEAD}\n\n${line}\n\n${LEAD}`] as const)

const texts = [['marks of every kind', MARKED], ...INLINE, ...seeds] as const

describe('an article whose body keeps its Markdown', () => {
  test.each(texts)('has the words, the hashes and the keys of the plain one: %s', (_, text) => {
    const { exact, words, shingles, sketch, keys } = fingerprint(text)
    const kept = parseArticle(text, { body: 'markdown' })
    expect(fingerprint(kept)).toMatchObject({ exact, words, shingles, sketch, keys })
    expect(fingerprint(text, { article: { body: 'markdown' } })).toMatchObject({ exact, words, shingles, sketch, keys })
  })

  test.each(texts)('is compared by its words: %s', (_, text) => {
    const kept = parseArticle(text, { body: 'markdown' })
    expect(compare(kept, text).verdict).toBe('identical')
    expect(align(kept, text)).toMatchObject({ changed: [], aInB: 1, bInA: 1 })
    expect(origins([kept, text]).independent).toBe(1)
  })
})
