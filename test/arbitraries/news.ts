import { fc } from '@fast-check/vitest'

/** Invented newsrooms: sentences, headers and page furniture that generated articles are made of. */
const people = ['Jane Roe', 'Tomas Rivera-Quinn', 'Astrid Holm', 'D. K. Bhatnagar', 'Baraka Mwinyi', 'Kate O’Brien']
const places = ['PORT ALDEN', 'LUNDHAVN', 'NEW DELHI', 'THE HAGUE', 'ST. JOSEPH']
const agencies = ['AFP', 'Reuters', 'AP', 'Xinhua']

const clause = fc.constantFrom(
  'the council voted 5-4 to buy out the last cannery',
  'officials said the bridge over the Barrow would stay shut until Jan. 9',
  'President Zelensky met Sergei Lavrov’s deputy in Kiev',
  'the U.S. envoy called the plan “a precaution, not a prophecy”',
  'prices rose by 4.75% in the third quarter, the bank said',
  'Mr. Tait, who leads the repair teams, asked residents for patience',
  'more than 12,000 people had left their homes by 6 p.m. on Friday',
  'Brightwater Foods Inc. declined to comment on the sale',
)
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
const sentence = fc.tuple(clause, fc.constantFrom('.', '.', '.', '?', '!”')).map(([text, end]) => capital(text) + end)
const quotation = fc
  .tuple(sentence, fc.constantFrom(...people))
  .map(([text, who]) => `“${text.slice(0, -1)},” said ${who}.`)

const paragraph: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: sentence }, { weight: 1, arbitrary: quotation }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((sentences) => sentences.join(' '))

const title = fc.constantFrom(
  'Harbor town votes to close its last cannery',
  'Night buses return after residents’ petition',
  'Dam cracks in northern Qasira: thousands flee',
)

const header = fc.oneof(
  fc.constant([]),
  title.map((text) => [text]),
  title.map((text) => [`# ${text}`]),
  fc.tuple(title, fc.constantFrom(...people)).map(([text, who]) => [text, `By ${who.toUpperCase()}`, 'March 16, 2025']),
  fc.tuple(title, fc.constantFrom(...agencies)).map(([text, who]) => [`# ${text}`, `By [${who}](#)`]),
  title.map((text) => [`Title: ${text}\n\nURL Source: https://gazette.example/a\n\nMarkdown Content:`]),
  title.map((text) => [`---\ntitle: ${text}\ndate: 2025-03-16\n---`]),
  fc.constant([' date 2025-03-16']),
)

const furniture = fc.constantFrom(
  'READ MORE',
  'Advertisement',
  'Sign up to our weekly newsletter',
  'Share\nTweet\nEmail',
  '**Related:** [Trams to nowhere](#)',
  'Photograph: Colin Marsh/The Example',
  'Leave a Reply',
  '© 2025 The Example. All rights reserved.',
  '* * *',
  '- Night shift -',
)

const lead = fc
  .tuple(fc.option(fc.tuple(fc.constantFrom(...places), fc.constantFrom(...agencies))), paragraph)
  .map(([dateline, text]) => (dateline ? `${dateline[0]}, March 7 (${dateline[1]}) - ${text}` : text))

const between = fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\r\n\r\n', '\n \u00a0\n', '\n\n\n\n')

/** Whole news articles in many dresses. */
export const article: fc.Arbitrary<string> = fc
  .tuple(
    header,
    lead,
    fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, { weight: 1, arbitrary: furniture }), { maxLength: 12 }),
    between,
  )
  .map(([head, first, rest, gap]) => [...head, first, ...rest].join(gap))

/** Any string at all: lone surrogates, controls, marks in runs. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(...'[]()*_`<>&#>!\\"“”‘’.?!-–—:;,\n\r\t \u00a0\u200b\ud800\udc00ABcd19'),
    maxLength: 300,
  }),
  fc.tuple(article, fc.string({ unit: 'binary', maxLength: 20 }), fc.nat()).map(([text, noise, at]) => {
    const cut = at % (text.length + 1)
    return text.slice(0, cut) + noise + text.slice(cut)
  }),
)
