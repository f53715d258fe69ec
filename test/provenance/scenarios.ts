import { type Comparison, compare, type OriginInput, type Origins, origins } from '../../src/index.ts'
import { dike, ferry, lottery, orchestra, school, statement, vaccine } from './invented-news.ts'

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

/** One wrong letter in about `every` letters, the same ones each time. */
const misread = (copy: string, every: number): string =>
  copy.replace(/[a-z]/g, (letter, at: number) => (((at * 2654435761) >>> 7) % every === 0 ? 'x' : letter))

const quoted = (open: string, close: string): string[] => statement.map((part) => `${open}${part}${close}`)
const reported = (story: readonly string[], parts: readonly string[], lead: string): string =>
  text(story[0]!, story[1]!, lead, ...parts, story[3]!, story[4]!)

const divided = (copy: string): string =>
  copy.replace(/([a-z]{3})([a-z]{4,})/g, (word, head, rest, at: number) => (at % 5 === 0 ? `${head}-\n${rest}` : word))

const capital = (copy: string): string => copy.toUpperCase()

export const scenarios: readonly Scenario[] = [
  {
    name: 'typography, capitals, US/UK spelling, spelled-out numbers, Odesa/Odessa, words divided at line ends',
    says: 'identical',
    examples: [
      () => verdict(text(...ferry), capital(text(...ferry))),
      () => verdict('The harbour crew of nine left Odesa.', 'The harbor crew of 9 left Odessa.'),
      () => verdict(text(...vaccine), divided(text(...vaccine))),
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
