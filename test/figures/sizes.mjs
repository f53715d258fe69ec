// Prints how much one import adds to a page: bundled by esbuild, minified, gzipped. usage, after npm run build:
// npm run sizes
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const imports = [
  ['the whole core', '*', 'copydesk'],
  ...[
    'parseArticle',
    'stripBoilerplate',
    'splitSentences',
    'normalizeNames',
    'fingerprint',
    'compare',
    'align',
    'origins',
    'createIndex',
    'normalizeArticle',
  ].map((name) => [name, `{ ${name} }`, 'copydesk']),
  ['fromHtml', '{ fromHtml }', 'copydesk/html'],
]

const files = { copydesk: './dist/index.js', 'copydesk/html': './dist/html.js' }

for (const [what, names, from] of imports) {
  const statement = names === '*' ? `export * from '${files[from]}'` : `export ${names} from '${files[from]}'`
  const { outputFiles } = await build({
    stdin: { contents: statement, resolveDir: '.' },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  console.log(`${what.padEnd(18)}${(gzipSync(outputFiles[0].contents).length / 1000).toFixed(1).padStart(7)} kB`)
}
