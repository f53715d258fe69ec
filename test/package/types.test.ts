import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Consumer, installPackage } from './installed.ts'
import {
  amongPackages,
  moduleKinds,
  tsconfig,
  useOfFrameworks,
  useOfRetext,
  useOfStreams,
  useOfTheCore,
} from './uses.ts'

let consumer: Consumer

beforeAll(() => {
  consumer = installPackage()
}, 60_000)
afterAll(() => consumer.remove())

/** What tsc says about one file that is an ES module or CommonJS. */
function complaints(file: string, code: string, options: object): string {
  consumer.write(file, code)
  consumer.write('tsconfig.json', tsconfig([file], options))
  return consumer.tsc()
}

describe.each(Object.entries(moduleKinds))('the types compile under %s', (name, kind) => {
  test('alone in node_modules, without the DOM library and Node', () => {
    expect(complaints('core.mts', useOfTheCore, kind)).toBe('')
  })

  test.runIf(name.startsWith('node'))('the same from CommonJS', () => {
    expect(complaints('core.cts', useOfTheCore, kind)).toBe('')
  })
})

test('those of copydesk/stream compile in a browser', () => {
  const lib = ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable']
  expect(complaints('streams.mts', useOfStreams, { ...moduleKinds.nodenext, lib })).toBe('')
})

describe('beside the packages that adapters work with', () => {
  const peers = [
    'unified',
    'nlcst-to-string',
    '@types/nlcst',
    '@types/unist',
    '@langchain/core',
    '@langchain/textsplitters',
    '@llamaindex/core',
  ]
  beforeAll(() => {
    for (const name of [...peers, '@types/node']) consumer.link(name)
  })

  test('those of copydesk/stream compile in Node', () => {
    const options = { types: ['node'], skipLibCheck: true }
    expect(complaints('streams.mts', useOfStreams, { ...moduleKinds.nodenext, ...options })).toBe('')
  })

  test('those of copydesk/retext compile', () => {
    expect(complaints('retext.mts', useOfRetext, { ...moduleKinds.nodenext, ...amongPackages })).toBe('')
  })

  test('those of copydesk/langchain and copydesk/llamaindex compile', () => {
    expect(complaints('peers.mts', useOfFrameworks, { ...moduleKinds.nodenext, ...amongPackages })).toBe('')
  }, 180_000)
})
