import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import * as copydesk from '../../src/index.ts'
import { root } from '../source/root.ts'
import { texts } from './invented-stories.ts'

interface Pictures {
  originsPicture(library: typeof copydesk, texts: readonly string[]): string
}

test('the picture of the origins is drawn from what the program says (npm run pages)', async () => {
  const { originsPicture }: Pictures = await import(path.join(root, 'docs/pictures/origins-picture.mjs'))
  const picture = originsPicture(copydesk, texts)
  expect(picture).toContain('<title id="sum">5 articles, 3 independent origins</title>')
  expect(picture === readFileSync(path.join(root, 'docs/pictures/origins.svg'), 'utf8')).toBe(true)
})
