import { describe, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import type * as Copydesk from '../../src/index.ts'
import type { NodeResults } from './node-results.ts'

/** A verb, or the members of a closed set. */
const isVerbOrSet = (value: unknown) => typeof value === 'function' || Array.isArray(value)

/** The little of the page that this test touches; the rest of the project must not see the DOM's types. */
interface Page {
  readonly copydesk: typeof Copydesk
  readonly document: {
    createElement(name: 'script'): { textContent: string }
    readonly head: { append(node: object): void }
  }
}

const { nodeResults } = commands as unknown as { nodeResults(): Promise<NodeResults> }
const { script, inputs, outputs } = await nodeResults()

describe('the built script in Chromium', () => {
  const page = globalThis as unknown as Page
  const element = page.document.createElement('script')
  element.textContent = script
  page.document.head.append(element)
  const { copydesk } = page

  test('is one global with the five verbs and what is built on them', () => {
    expect(Object.keys(copydesk)).toContain('normalizeArticle')
    for (const exported of Object.values(copydesk)) expect(exported).toSatisfy(isVerbOrSet)
  })

  test.each(inputs.map((input, at) => [input.slice(0, 60), at] as const))('gives what Node gives: %s', (_head, at) => {
    expect(JSON.parse(JSON.stringify(copydesk.normalizeArticle(inputs[at]!)))).toEqual(JSON.parse(outputs[at]!))
  })
})
