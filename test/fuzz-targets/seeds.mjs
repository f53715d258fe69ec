import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createIndex, encodeFingerprint, fingerprint } from '../../dist/index.js'

const root = path.join(import.meta.dirname, '../..')

function filesUnder(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
}

const texts = () =>
  [...filesUnder(path.join(root, 'seeds')), ...filesUnder(path.join(root, 'fixtures'))]
    .filter((text) => !text.startsWith('{'))
    .map((text) => text.slice(0, 3000))

const own = {
  decode: () =>
    texts()
      .slice(0, 9)
      .map((text) => encodeFingerprint(fingerprint(text))),
  snapshot: () => ['ab', 'cdefgh', String(createIndex().size)],
  ndjson: () => ['{"id":1,"text":"a"}\n{"id":2}\r\n\n[1]\n{', '\ufeff{"a":"\\ud83d"}\n'],
  html: () => [
    '<html><head><title>Ferry</title><meta property="og:title" content="Ferry sails"></head><body><article><h1>Ferry sails' +
      '</h1><p class=byline>By Ann Roe</p><p>The ferry sailed on Monday, a year after the storm.</p></article></body></html>',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry","author":{"name":"Ann Roe"}}</script><p>x',
    ...texts().slice(0, 3),
  ],
}

/** What a target begins with, and what it found before. */
export const seedsOf = (target) => [
  ...(own[target] ?? texts)(),
  ...filesUnder(path.join(import.meta.dirname, 'found', target)),
]
