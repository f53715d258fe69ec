import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { getQuickJS } from 'quickjs-emscripten'
import { expect, test } from 'vitest'
import { normalizeArticle } from '../../src/index.ts'
import { root } from '../source/root.ts'

const script = readFileSync(path.join(root, 'dist/copydesk.iife.js'), 'utf8')
const seeds = path.join(root, 'seeds')

test('QuickJS, which shares no code with V8 and has no host, comes to the same results', async () => {
  const context = (await getQuickJS()).newContext()
  context.unwrapResult(context.evalCode(script)).dispose()
  for (const name of readdirSync(seeds)) {
    const text = readFileSync(path.join(seeds, name), 'utf8')
    const call = `JSON.stringify(copydesk.normalizeArticle(${JSON.stringify(text)}))`
    const handle = context.unwrapResult(context.evalCode(call))
    expect(JSON.parse(context.getString(handle))).toEqual(JSON.parse(JSON.stringify(normalizeArticle(text))))
    handle.dispose()
  }
  context.dispose()
})
