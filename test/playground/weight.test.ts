import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { root } from '../source/root.ts'

const folder = path.join(root, 'docs/playground')

test('the committed script and style are what their sources give (npm run pages)', async () => {
  const { playgroundFiles }: { playgroundFiles(): Promise<Record<string, string>> } = await import(
    path.join(folder, 'build.mjs')
  )
  const files = await playgroundFiles()
  expect(Object.keys(files)).toEqual(['playground.js', 'style.css'])
  for (const [name, content] of Object.entries(files))
    expect({ name, isFresh: readFileSync(path.join(folder, name), 'utf8') === content }).toEqual({
      name,
      isFresh: true,
    })
})

test('the whole page weighs at most 250 kB', () => {
  const files = readdirSync(folder).filter((name) => /\.(?:html|css|js)$/.test(name))
  expect(files).toEqual(['index.html', 'playground.js', 'style.css'])
  const weight = files.reduce(
    (sum, name) => sum + gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length,
    0,
  )
  expect(weight).toBeLessThan(250_000)
})
