import type { Root } from 'nlcst'
import { toString as textOf } from 'nlcst-to-string'
import rehypeParse from 'rehype-parse'
import rehypeRetext from 'rehype-retext'
import remarkParse from 'remark-parse'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import { unified } from 'unified'
import { reporter } from 'vfile-reporter'
import { expect, test } from 'vitest'
import { retextBoilerplate, retextNames } from '../../src/retext/index.ts'

const minified =
  '<main><h1>Gates shut</h1><p>The gates were shut on Monday in Kiev</p><p>Exporters told the council so.</p><p>Sign up for our newsletter</p></main>'

/** The parser that rehype-retext and remark-retext can use, and our checkers behind it. */
const checked = () => unified().use(retextEnglish).use(retextNames).use(retextBoilerplate) as never

function withoutText(this: { compiler?: unknown }): void {
  this.compiler = () => ''
}

test('rehype: in minified HTML the words of two paragraphs are not read as one', async () => {
  const file = await unified()
    .use(rehypeParse, { fragment: true })
    .use(rehypeRetext, checked())
    .use(withoutText)
    .process(minified)
  expect(file.messages.map(({ actual, place }) => [actual, offsetOf(place)])).toEqual([
    ['Kiev', minified.indexOf('Kiev')],
    ['Sign up for our newsletter', minified.indexOf('Sign up')],
  ])
})

test('a paragraph that touches its neighbours is taken out alone', async () => {
  const paragraphs = ['The gates were shut.', 'Sign up for our newsletter', 'The council met.']
  const parser = unified().use(retextEnglish)
  const tree: Root = { type: 'RootNode', children: paragraphs.flatMap((text) => parser.parse(text).children) }
  const fixed = await unified().use(retextBoilerplate, { fix: true }).run(tree)
  expect(fixed.children.map((child) => textOf(child))).toEqual(['The gates were shut.', 'The council met.'])
})

test('remark: messages point into the Markdown, with an address and a note', async () => {
  const markdown = '# Gates shut\n\nThe *gates* of **Kiev** were shut.\n'
  const file = await unified().use(remarkParse).use(remarkRetext, checked()).use(withoutText).process(markdown)
  const [message] = file.messages
  expect(offsetOf(message!.place)).toBe(markdown.indexOf('Kiev'))
  expect(message!.url).toMatch(/^https:.*\/docs\/names\.md$/)
  expect(message!.note).toContain('`Kiev` as `Kyiv`')
  expect(reporter(file, { color: false })).toMatch(
    /3:18-3:22 +warning +Unexpected `Kiev`, expected `Kyiv` +lexicon +copydesk/,
  )
})

function offsetOf(place: unknown): number | undefined {
  return (place as { start?: { offset?: number } } | undefined)?.start?.offset
}
