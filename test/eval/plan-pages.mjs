import { renderings } from './compose-page.mjs'
import { randomFrom } from './random.mjs'

const headGroups = ['titles', 'bylines', 'dates', 'datelines', 'captions']
const orders = [
  ['title', 'byline', 'date'],
  ['title', 'date', 'byline'],
  ['kicker', 'title', 'standfirst', 'byline', 'date'],
  ['date', 'title', 'standfirst', 'byline'],
]
const randomPages = 1500

/** Which pages the parts make: each story bare, each box and own line in each place, each form of a head, and mixtures. */
export function planPages(parts, seed = 1) {
  for (const group of [...headGroups, 'boxes', 'own']) for (const part of parts[group]) part.group = group
  const chance = randomFrom(seed)
  return [
    ...bareStories(parts),
    ...boxPages(parts),
    ...headPages(parts, chance),
    ...ownPages(parts, chance),
    ...mixtures(parts, chance),
  ]
}

function bareStories(parts) {
  return parts.stories.flatMap((story) =>
    renderings.flatMap((rendering) =>
      [headOf(parts), null].map((head) => ({ kind: 'story', story, head, inserts: [], rendering })),
    ),
  )
}

function boxPages(parts) {
  let turn = 0
  return parts.boxes.flatMap((part) =>
    part.where.split(' ').flatMap((where) =>
      times(6).flatMap((k) => {
        const story = parts.stories[turn++ % parts.stories.length]
        const at = where === 'body' ? middle(slots(story), k, 6) : where
        const bare = k === 5 && (where === 'body' || where === 'end')
        const head = bare ? null : headOf(parts, {}, k)
        return ['text', 'md', renderings[2 + (turn % 4)]].map((rendering) => ({
          kind: 'box',
          story,
          head,
          inserts: [{ part, at }],
          rendering,
        }))
      }),
    ),
  )
}

function headPages(parts, { pick }) {
  return headGroups.flatMap((group) =>
    parts[group].flatMap((part) =>
      parts.stories.flatMap((story, k) => {
        const fields = group === 'captions' ? {} : { [group.slice(0, -1)]: part }
        const head = headOf(parts, fields, group === 'titles' ? k % 2 : k % 4)
        const inserts = group === 'captions' ? [{ part, at: k % 2 ? 'lead' : pick(slots(story)) }] : []
        // Front matter and the header of an extractor stand at the very start of a line.
        const others = renderings.slice(2).filter((rendering) => rendering !== 'indent' || !part.first)
        return ['text', k % 3 ? 'md' : pick(others)].map((rendering) => ({
          kind: 'head',
          story,
          head,
          inserts,
          rendering,
        }))
      }),
    ),
  )
}

function ownPages(parts, { pick }) {
  let turn = 0
  return parts.own.flatMap((part) =>
    times(5).flatMap((k) => {
      const story = parts.stories[turn++ % parts.stories.length]
      const at = part.last ? story.paragraphs.length : middle(slots(story), k, 5)
      const head = k === 4 ? null : headOf(parts, {}, k)
      return ['text', 'md', pick(renderings.slice(2))].map((rendering) => ({
        kind: 'own',
        story,
        head,
        inserts: [{ part, at }],
        rendering,
      }))
    }),
  )
}

function mixtures(parts, { random, pick }) {
  return times(randomPages).map(() => {
    const story = pick(parts.stories)
    const free = slots(story)
    const boxes = new Set(times(2 + Math.floor(random() * 5)).map(() => pick(parts.boxes)))
    const inserts = [...boxes].map((part) => ({ part, at: placeOf(pick(part.where.split(' ')), free, pick) }))
    inserts.sort((a, b) => parts.ranks.indexOf(a.part.kind) - parts.ranks.indexOf(b.part.kind))
    const at = pick(free)
    if (random() < 0.3 && !inserts.some((insert) => insert.at === at))
      inserts.push({ part: pick(parts.own.filter(({ last }) => !last)), at })
    const head = headOf(parts, mixedFields(parts, inserts, { random, pick }), Math.floor(random() * 4))
    return { kind: 'random', story, head, inserts, rendering: pick(renderings) }
  })
}

function mixedFields(parts, inserts, { random, pick }) {
  const hasBio = inserts.some(({ part }) => part.kind === 'bio')
  const byline = hasBio ? parts.bylines[0] : pick(parts.bylines)
  const dateline = random() < 0.3 ? pick(parts.datelines) : null
  const twoAgencies = byline.agencies.length > 0 && dateline?.agencies.length > 0
  return {
    title: pick(parts.titles.filter(({ first }) => !first)),
    byline,
    date: pick(parts.dates),
    ...(!twoAgencies && dateline && { dateline }),
  }
}

/** A head with its usual fields, but for those given. A field that says the same as another stands alone. */
function headOf(parts, fields = {}, order = 0) {
  const head = {
    order: orders[order % orders.length],
    title: parts.titles[0],
    byline: parts.bylines[0],
    date: parts.dates[0],
    kicker: { text: '{kicker}' },
    standfirst: { text: '{standfirst}' },
    ...fields,
  }
  if (head.byline.at === 'end') Object.assign(head, { ending: head.byline, byline: null })
  if (head.byline?.published !== undefined || head.title.published !== undefined) head.date = null
  if (head.date?.authors) head.byline = null
  if (head.title.text !== '{title}') Object.assign(head, { kicker: null, standfirst: null })
  return head
}

/** Between which paragraphs a page may put a box: not in a list or an interview, not under a crosshead or a colon. */
function slots({ paragraphs, joined = [] }) {
  return paragraphs.flatMap((paragraph, at) => {
    const above = paragraphs[at - 1]
    const free = typeof paragraph === 'string' && typeof above === 'string' && !above.endsWith(':')
    return free && !joined.includes(at) ? [at] : []
  })
}

const placeOf = (where, free, pick) => (where === 'body' ? pick(free) : where)
const middle = (list, k, of) => list[Math.floor(((k + 0.5) / of) * list.length)]
const times = (n) => Array.from({ length: n }, (_, k) => k)
