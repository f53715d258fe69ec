import type { Story, StoryLine } from '../../../../src/report/story.ts'
import { textMap } from '../../../../src/report/text-map.ts'
import type { Copy, FindingsView, Progress, ReadCard } from '../protocol.ts'
import { findingsOn } from './desk.ts'

export function findingsAnswer(copy: Copy, onprogress: (progress: Progress) => void): FindingsView {
  const cards: ReadCard[] = []
  const { headline, stories, sheets, synopses, origins } = findingsOn(copy, (all) => {
    cards.push(readCard(all.at(-1)!, all.length - 1))
    onprogress({ read: cards, of: copy.articles.length })
  })
  return {
    headline,
    stories: stories.map(lineOf),
    sheets,
    synopses,
    unsure: origins.unsure.map(({ a, b, text }) => ({ a, b, text })),
  }
}

function readCard(story: Story, at: number): ReadCard {
  const map = textMap(story.normalized.article, [])
  const card = { at, shared: 0, share: 0, partners: [], isQuotation: false, places: 0, map }
  return { story: lineOf(story), sheet: { number: null, agency: null, cards: [card] } }
}

const lineOf = ({ name, title, source, date, words }: Story): StoryLine => ({ name, title, source, date, words })
