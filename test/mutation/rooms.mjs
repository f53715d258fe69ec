/**
 * What is mutated, and the tests that must notice. Tables (lexicon, phrases, frozen names, encodings) are no code: their
 * own tests hold them. A path that ends in `/` is a folder.
 */
export const rooms = {
  article: {
    source: [
      'src/article/',
      'src/parse-article.ts',
      'src/strip-boilerplate.ts',
      'src/split-articles.ts',
      'src/locate.ts',
    ],
    tests: ['test/article/'],
  },
  sentences: { source: ['src/sentences/', 'src/split-sentences.ts'], tests: ['test/sentences/', 'test/lexicon/'] },
  names: {
    source: ['src/names/', 'src/normalize-names.ts', 'src/create-name-lexicon.ts', 'src/index-names.ts'],
    tests: ['test/names/'],
  },
  fingerprint: {
    source: ['src/fingerprint/', 'src/fingerprint.ts', 'src/compare.ts', 'src/encode-fingerprint.ts'],
    tests: ['test/fingerprint/', 'test/duplicates/'],
  },
  alignment: { source: ['src/alignment/', 'src/align.ts'], tests: ['test/alignment/', 'test/fingerprint/'] },
  duplicates: {
    source: ['src/duplicates/', 'src/create-index.ts'],
    tests: ['test/fingerprint/', 'test/duplicates/', 'test/sql/candidate-sql.test.ts'],
  },
  provenance: {
    source: ['src/provenance/', 'src/origins.ts'],
    tests: ['test/provenance/', 'test/fingerprint/', 'test/duplicates/'],
  },
  text: {
    source: ['src/text/', 'src/is-copydesk-error.ts', 'src/normalize-article.ts'],
    tests: [
      'test/text/',
      'test/sentences/',
      'test/lexicon/',
      'test/fingerprint/',
      'test/api.test.ts',
      'test/article/',
      'test/hostile/wrong-types.test.ts',
      'test/names/normalize-names.test.ts',
      'test/html/decode-bytes.test.ts',
    ],
  },
  html: { source: ['src/html/'], tests: ['test/html/', 'test/retext/html.test.ts'] },
  rag: { source: ['src/rag/', 'src/langchain/', 'src/llamaindex/'], tests: ['test/rag/'] },
  retext: { source: ['src/retext/'], tests: ['test/retext/'] },
  sql: { source: ['src/sql/'], tests: ['test/sql/'] },
  stream: { source: ['src/stream/'], tests: ['test/stream/'] },
}

/** Tables, what is trained, and files of types. */
const notMutated = /\/(?:lexicon|types|rows)\/|\/(?:frozen-names|table|weights|encodings|abbreviation\w*)\.ts$/

/** Tests that read the sources, start programs or take minutes: no mutant in memory reaches them, or not soon. */
const notRun =
  /hostile\.test|laws\.test|regexps|architecture|generated|tables\.test|lint\.test|spellings\.test|duckdb-engine|\.(?:browser|page)\.test/

const within = (paths) => (file) =>
  paths.some((place) => (place.endsWith('/') ? file.startsWith(place) : file === place))

export const sourcesOf = (room, files) =>
  files.filter(within(rooms[room].source)).filter((file) => file.endsWith('.ts') && !notMutated.test(file))

export const testsOf = (room, files) =>
  files.filter(within(rooms[room].tests)).filter((file) => file.endsWith('.test.ts') && !notRun.test(file))
