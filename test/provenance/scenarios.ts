import { type Comparison, compare, type OriginInput, type Origins, origins } from '../../src/index.ts'
import { dike, ferry, footer, lottery, orchestra, school, statement, vaccine } from './invented-news.ts'

/** What happens between newsrooms, with what copydesk says to it. docs/fingerprints.md shows the same rows. */
export interface Scenario {
  readonly name: string
  readonly says: string
  /** What is said of other texts of the same kind, each as it is shown. */
  readonly examples: readonly (() => string)[]
}

const text = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n')
const stories = [ferry, school, vaccine, orchestra]
const round = (at: number): readonly string[] => stories[at % stories.length]!

const verdict = (a: string, b: string): string => compare(a, b).verdict
const confidence = ({ verdict: said, confidence: sure }: Comparison): string => `${said}, ${sure}`

/** `2 origins, [2] derived`. */
function shown({ independent, derived }: Origins): string {
  const apart = derived.map(({ member }) => `, [${member}] derived`).join('')
  return `${independent} ${independent === 1 ? 'origin' : 'origins'}${apart}`
}
const counted = (...inputs: readonly (string | OriginInput)[]): string => shown(origins(inputs))

/** Every tenth word is another one. */
const edited = (paragraphs: readonly string[]): string => {
  let count = 0
  return text(...paragraphs).replace(/[a-z]+/g, (word) => (++count % 10 === 0 ? 'otherwise' : word))
}

const reversed = (copy: string): string => copy.split(' ').reverse().join(' ')

/** One wrong letter in about `every` letters, the same ones each time. */
const misread = (copy: string, every: number): string =>
  copy.replace(/[a-z]/g, (letter, at: number) => (((at * 2654435761) >>> 7) % every === 0 ? 'x' : letter))

const quoted = (open: string, close: string): string[] => statement.map((part) => `${open}${part}${close}`)
const reported = (story: readonly string[], parts: readonly string[], lead: string): string =>
  text(story[0]!, story[1]!, lead, ...parts, story[3]!, story[4]!)

const divided = (copy: string): string =>
  copy.replace(/([a-z]{3})([a-z]{4,})/g, (word, head, rest, at: number) => (at % 5 === 0 ? `${head}-\n${rest}` : word))

/** Lines that were joined with their divided words left as they were. */
const joined = (copy: string): string => divided(copy).replaceAll('-\n', '- ')

const capital = (copy: string): string => copy.toUpperCase()

export const scenarios: readonly Scenario[] = [
  {
    name: 'typography, capitals, US/UK spelling, spelled-out numbers, Odesa/Odessa, words divided at line ends',
    says: 'identical',
    examples: [
      () => verdict(text(...ferry), capital(text(...ferry))),
      () => verdict('The harbour crew of nine left Odesa.', 'The harbor crew of 9 left Odessa.'),
      () => verdict(text(...vaccine), divided(text(...vaccine))),
      () => verdict(text(...ferry), joined(text(...ferry))),
      () =>
        verdict(
          'The pre- and post-war rules for two- to six-year terms.',
          'The pre and post war rules for two to six year terms.',
        ),
      () =>
        verdict(
          text(...school),
          text(...school)
            .replaceAll('“', 'â€œ')
            .replaceAll('”', 'â€')
            .replaceAll('’', 'â€™'),
        ),
      () => verdict(text(...orchestra), text(...orchestra).replaceAll('. ', '.[3] ')),
    ],
  },
  {
    name: 'one word in ten replaced',
    says: 'edited',
    examples: stories.map((story) => () => verdict(text(...story), edited(story))),
  },
  {
    name: 'the first half of a story',
    says: 'excerpt',
    examples: stories.map((story) => () => verdict(text(...story), text(...story.slice(0, 4)))),
  },
  {
    name: 'a paragraph of 25 words in a text of a thousand',
    says: 'excerpt',
    examples: stories.map((story, at) => () => {
      const others = stories.filter((_, other) => other !== at).flat()
      return verdict(story[1]!, text(...others, ...dike, story[1]!, ...others.map(capital).map(reversed)))
    }),
  },
  {
    name: 'no text on one side',
    says: 'too-short, unsure',
    examples: stories.map((story) => () => confidence(compare('', text(...story)))),
  },
  {
    name: 'two reports on one event with one run of background behind their leads',
    says: 'shares-passages',
    examples: [0, 1, 2, 3].map(
      (at) => () => verdict(text(...round(at).slice(0, 4), ...dike), text(...round(at + 1).slice(0, 4), ...dike)),
    ),
  },
  {
    name: 'the same with a word changed in the background, or its paragraphs in another order',
    says: 'shares-passages',
    examples: [0, 1, 2, 3].flatMap((at) => [
      () =>
        verdict(
          text(...round(at).slice(0, 4), ...dike),
          text(...round(at + 1).slice(0, 4), ...dike).replace('Two ministers', 'Three ministers'),
        ),
      () =>
        verdict(
          text(...round(at).slice(0, 4), ...dike),
          text(...round(at + 1).slice(0, 4), dike[1]!, dike[0]!, dike[2]!),
        ),
    ]),
  },
  {
    name: 'feed items of two lines over one footer',
    says: 'shares-passages',
    examples: [0, 1, 2, 3].map((at) => () => verdict(text(round(at)[0]!, footer), text(round(at + 1)[0]!, footer))),
  },
  {
    name: 'two reports of one template',
    says: 'shares-passages',
    examples: [
      () =>
        verdict(
          lottery('Monday', '3, 11, 19, 24, 31 and 40', 7, 'Karlsund', '2,400,000', 14),
          lottery('Thursday', '5, 8, 22, 27, 36 and 44', 12, 'Upper Marden', '870,000', 9),
        ),
      () =>
        verdict(
          lottery('Saturday', '1, 2, 17, 28, 30 and 41', 9, 'Vesthaven', '1,150,000', 21),
          lottery('Wednesday', '6, 13, 20, 25, 33 and 47', 2, 'Holm Point', '3,020,000', 4),
        ),
      () =>
        verdict(
          lottery('Sunday', '4, 10, 18, 26, 35 and 42', 1, 'Selby', '640,000', 33),
          lottery('Friday', '7, 9, 21, 29, 38 and 49', 16, 'Fenwick', '5,500,000', 2),
        ),
    ],
  },
  {
    name: 'one statement in two reports, its marks lost or garbled on one side',
    says: 'shares-quotes',
    examples: [
      ['``', "''"],
      ['> ', ''],
      ['â€œ', 'â€'],
      ['\ufffd', '\ufffd'],
      ['*', '*'],
      ['"', '”'],
      ['', ''],
    ].map(
      ([open, close]) =>
        () =>
          verdict(
            reported(ferry, quoted('“', '”'), 'The director read out a statement.'),
            reported(school, quoted(open!, close!), 'In a letter to the families the director wrote:'),
          ),
    ),
  },
  {
    name: 'four wrong letters in a hundred, as in scans',
    says: 'edited',
    examples: stories.map((story) => () => verdict(text(...story), misread(text(...story), 25))),
  },
  {
    name: 'two stories and a round-up of both',
    says: '2 origins, [2] derived',
    examples: [
      () => counted(text(...ferry), text(...school), text(...ferry, ...school)),
      () => counted(text(...vaccine), text(...orchestra), text(...orchestra.slice(0, 4), ...vaccine.slice(0, 4))),
      () => counted(text(...school), text(...vaccine), text(...school.slice(0, 3), ...vaccine.slice(0, 3))),
    ],
  },
  {
    name: 'three stories and a briefing with two paragraphs of each',
    says: '3 origins, [3] derived',
    examples: [0, 1, 2, 3].map((at) => () => {
      const three = [round(at), round(at + 1), round(at + 2)]
      const parts = three.flatMap((story) => story.slice(0, 2))
      return counted(...three.map((story) => text(...story)), text('Here is what happened today, in brief.', ...parts))
    }),
  },
  {
    name: 'two stories and a live blog that begins with items of its own and has half of each',
    says: '2 origins, [2] derived',
    examples: [0, 1, 2, 3].map((at) => () => {
      const [one, other] = [round(at), round(at + 1)]
      const own = round(at + 2).slice(0, 2)
      return counted(
        text(...one),
        text(...other),
        text('10:42', ...own, '10:31', ...one.slice(0, 4), '10:12', ...other.slice(0, 4)),
      )
    }),
  },
  {
    name: 'an agency’s story of the next day that keeps half of the first, quotations and all',
    says: '1 origin',
    examples: stories.map((story, at) => () => {
      const wire = (date: string, ...paragraphs: readonly string[]): string =>
        text(
          `# ${paragraphs[0]!.split(' ').slice(0, 6).join(' ')}`,
          'By LENA MARLOW\nAssociated Press',
          date,
          ...paragraphs,
        )
      return counted(
        wire('March 4, 2025', ...story),
        wire('March 5, 2025', ...round(at + 1).slice(0, 3), ...story.slice(3)),
      )
    }),
  },
  {
    name: 'page 1, page 2 and the whole, under one title',
    says: '1 origin',
    examples: stories.map((story) => () => {
      const page = (...paragraphs: readonly string[]): string =>
        text('# Seven things that nobody had expected', 'By Nora Quist', ...paragraphs)
      return counted(page(...story.slice(0, 3)), page(...story.slice(3)), page(...story))
    }),
  },
  {
    name: 'a press release and its reprints',
    says: 'origin [1]',
    examples: stories.map((story) => () => {
      const release = text('FOR IMMEDIATE RELEASE', ...story.slice(0, 6), 'Media contact: Ada Lund, +1 555 0199')
      const { groups } = origins([
        { input: text(...story), source: 'Bay Ledger', date: '2025-03-04' },
        { input: release, source: 'newswire.example' },
      ])
      return groups.map(({ origin }) => `origin [${origin}]`).join(', ')
    }),
  },
]
