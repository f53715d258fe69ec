import type { Root } from 'nlcst'
import retextContractions from 'retext-contractions'
import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextPassive from 'retext-passive'
import retextQuotes from 'retext-quotes'
import retextSimplify from 'retext-simplify'
import retextStringify from 'retext-stringify'
import { type Plugin, unified } from 'unified'
import { expect, test } from 'vitest'
import { retextCopydesk } from '../../src/retext/index.ts'

/** Each line has something that one of the plugins finds. */
const text = `The ferry was broken by a storm, and an unique pier was rebuilt.

The fishermen dont mind, and their spokesman said so. "We will utilize our own boats," he said.

It is a hour to Kell, in order to see it one must get up early. The post was carried by a young girl.
`

test.each<[string, Plugin<[], Root>]>([
  ['contractions', retextContractions as never],
  ['equality', retextEquality as never],
  ['indefinite-article', retextIndefiniteArticle as never],
  ['passive', retextPassive as never],
  ['quotes', retextQuotes as never],
  ['simplify', retextSimplify as never],
])('retext-%s says the same on our trees as on those of retext-english', async (_name, plugin) => {
  const messages = async (parser: typeof retextCopydesk) => {
    const file = await unified().use(parser).use(plugin).use(retextStringify).process(text)
    return file.messages.map((message) => [message.reason, message.ruleId, message.place, message.expected])
  }
  const ours = await messages(retextCopydesk)
  expect(ours.length).toBeGreaterThan(0)
  expect(ours).toEqual(await messages(retextEnglish as unknown as typeof retextCopydesk))
})
