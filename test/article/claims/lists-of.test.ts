import { describe, expect, test } from 'vitest'
import { read, story, text, words } from './read.ts'

/** The lists in the middle of a story, each as what its lines say. */
function lists(...box: readonly string[]): string[][] {
  const reading = read(text(story[0], story[1], ...box, story[2], story[3]))
  return reading.lists.map(({ members }) => members.map((at) => reading.lines[at]!.text))
}
/** The lines that the one list holds, without its heading; null where there is none. */
function under(heading: string, ...lines: readonly string[]): string[] | null {
  const [list] = lists(heading, ...lines)
  return list ? list.slice(1) : null
}
const related = 'Related articles'
const [ferry, mayor, rain] = [
  'Ferry to Kell sails again after repairs',
  'Mayor of Orra opens the new bridge',
  'Rain stops the harvest in Norland again',
]
const link = (headline: string, to = 'a') => `[${headline}](/${to})`
const item = (headline: string) => `- ${headline}`
const linked = [link(ferry, 'a'), link(mayor, 'b'), link(rain, 'c')]

describe('under a heading over other stories stand', () => {
  test('headlines, links, items, and short lines', () => {
    expect(lists(related, ferry, mayor)).toEqual([[related, ferry, mayor]])
    expect(lists(related, ...linked)).toEqual([[related, ferry, mayor, rain]])
    expect(under(related, item(ferry), item('a lower-case item'))).toEqual([ferry, 'a lower-case item'])
    expect(under(related, ferry, '3 hours ago', mayor, 'three hours ago', rain)).toHaveLength(5)
    expect(under(related, ferry, mayor, 'four words in small')).toEqual([ferry, mayor])
  })

  test('no running text', () => {
    expect(under(related, story[0])).toBeNull()
    expect(lists(related)).toEqual([])
    expect(under(related, ferry, mayor, story[0], rain)).toEqual([ferry, mayor])
  })

  test('no crosshead over the text that goes on, whatever stands between the stories', () => {
    const cards = linked.flatMap((one) => ['![](/a.jpg)', `### ${one}`])
    expect(under(related, ...cards, '### Better air')).toEqual(['', ferry, '', mayor, '', rain])
    expect(under(related, ...cards, '### Better air for all')).toContain('Better air for all')
  })

  test('nothing of more than 26 words', () => {
    expect(under(related, link(words(26)))).toEqual([words(26)])
    expect(under(related, link(words(27)))).toBeNull()
  })

  test('sixty lines at most', () => {
    const many = Array.from({ length: 61 }, (_, i) => link(`${ferry} ${i}`))
    expect(under(related, ...many)).toHaveLength(60)
  })

  test('no title', () => {
    expect(under(related, ferry, mayor, `# ${rain}`)).toEqual([ferry, mayor])
    expect(under(related, `## ${ferry}`, `## ${mayor}`)).toEqual([ferry, mayor])
  })

  test('phrases of their own, but none that closes the article', () => {
    expect(under(related, ferry, 'All rights reserved', mayor, rain)).toHaveLength(4)
    expect(under(related, ferry, mayor, 'All rights reserved')).toEqual([ferry, mayor])
    expect(under(related, ferry, mayor, 'Leave a Reply', rain)).toEqual([ferry, mayor])
  })

  test('pictures, and no lines without words', () => {
    expect(under(related, link(ferry), '***', '![](/a.jpg)', link(mayor))).toEqual([ferry, '', mayor])
    expect(under(related, link(ferry), link(mayor), '![](/a.jpg)')).toEqual([ferry, mayor])
  })

  test('captions of their pictures', () => {
    const caption = 'Two men on the quay at Kell before the storm. Photograph: Jo Roe/EPA'
    expect(under(related, link(ferry), caption, link(mayor))).toEqual([ferry, caption, mayor])
    expect(under(related, link(ferry), '***', link(mayor))).toEqual([ferry, mayor])
  })

  test('weak phrases as stories', () => {
    expect(under(related, ferry, mayor, 'More from the Kell Post')).toHaveLength(3)
  })

  test('links of running text', () => {
    const said = 'The ferry to Kell had lain in the yard since the storm of March.'
    expect(under(related, link(said))).toEqual([said])
    expect(under(related, item(said))).toBeNull()
    expect(under(related, ferry, link(said), mayor)).toHaveLength(3)
  })
})

describe('a list', () => {
  test('stands behind the first paragraph', () =>
    expect(read(text(related, ferry, mayor, story[0], story[1])).lists).toEqual([]))

  test('is one, whatever headings stand in it', () => {
    expect(lists(related, ferry, 'Most read', mayor)).toHaveLength(1)
    expect(lists(related, ferry, mayor, story[0], 'Most read', rain, ferry)).toHaveLength(2)
    // Right behind one another.
    expect(lists(related, ferry, mayor, story[2], related, rain, mayor)).toEqual([
      [related, ferry, mayor],
      [related, rain, mayor],
    ])
    expect(lists(related, ferry, mayor, 'See also', item(rain))).toEqual([
      [related, ferry, mayor],
      ['See also', rain],
    ])
  })

  test('may be all of a text', () => {
    const { lists } = read(text(related, ferry, mayor))
    expect(lists.map(({ at, members }) => [at, members])).toEqual([[0, [0, 1, 2]]])
  })

  test('is none of the article: an item under a colon, the title', () => {
    expect(lists('See also:', '- the bell', '- the tower')).toEqual([])
    expect(lists('See also', '- the bell', '- the tower')).toHaveLength(1)
  })

  test('begins with the headline that stands over its heading and is its first link', () => {
    expect(lists(ferry, related, link(ferry), link(mayor))).toEqual([[ferry, related, ferry, mayor]])
    expect(lists(rain, related, link(ferry), link(mayor))).toEqual([[related, ferry, mayor]])
    const owner = 'All rights reserved'
    expect(lists(owner, related, link(owner), link(ferry))).toEqual([[related, owner, ferry]])
    expect(lists('the ferry', related, link('The ferry'), link(mayor))).toEqual([[related, 'The ferry', mayor]])
  })
})

describe('one bare line under a heading', () => {
  test('is a story of five words or more, or it is a crosshead', () => {
    expect(under(related, 'Ferry sails again in Kell')).toEqual(['Ferry sails again in Kell'])
    expect(under(related, 'Ferry sails in Kell')).toBeNull()
    expect(under(related, '## Ferry sails again in Kell')).toBeNull()
    expect(under(related, link('Ferry sails'))).toEqual(['Ferry sails'])
    expect(under(related, item('Ferry sails'))).toEqual(['Ferry sails'])
    expect(under(related, 'Ferry sails', 'Mayor of Orra opens')).toEqual(['Ferry sails', 'Mayor of Orra opens'])
  })
  test('or tags that were glued', () => {
    expect(under(related, 'm'.repeat(21))).toEqual(['m'.repeat(21)])
    expect(under(related, 'm'.repeat(20))).toBeNull()
    expect(under(related, `Mill ${'m'.repeat(21)}`)).toBeNull()
  })
  test('is a story where the heading is a link', () =>
    expect(under(link(related), 'Ferry sails')).toEqual(['Ferry sails']))
})

describe('"See also" leads to one headline', () => {
  test('to more where they are links or items', () => {
    expect(under('See also', 'Ferry sails', mayor)).toEqual(['Ferry sails'])
    expect(under('See also', ...linked)).toEqual([ferry, mayor, rain])
    expect(under('See also', item(ferry), item(mayor))).toEqual([ferry, mayor])
    expect(under(related, ferry, mayor)).toEqual([ferry, mayor])
  })
})

describe('the text goes on', () => {
  test('where somebody speaks', () => {
    expect(under(related, ferry, mayor, 'Q: Why a hotel?')).toEqual([ferry, mayor])
    expect(under(related, ferry, 'THE CHAIR: Please', rain)).toEqual([ferry])
    expect(under(related, ferry, 'Weather: Rain stops the harvest', rain)).toHaveLength(3)
  })
  test('after two items, with what is none', () => {
    expect(under(related, item(ferry), item(mayor), rain)).toEqual([ferry, mayor])
    expect(under(related, item(ferry), rain, mayor)).toEqual([ferry, rain, mayor])
    expect(under(related, item(ferry), item(mayor), 'Three hours ago', item(rain))).toHaveLength(4)
  })
  test('after two links, with what has none', () => {
    expect(under(related, link(ferry), link(mayor), rain)).toEqual([ferry, mayor])
    expect(under(related, link(ferry), link(mayor), `Rain stops the ${link('harvest')} in Norland`)).toHaveLength(3)
    expect(under(related, link(ferry), rain, mayor)).toHaveLength(3)
    expect(under(related, link(ferry), link(mayor), '3 hours ago', link(rain))).toHaveLength(4)
  })
  test('after two lines that are no items, with an item that is no link', () => {
    expect(under(related, ferry, mayor, item(rain))).toEqual([ferry, mayor])
    expect(under(related, ferry, mayor, item(link(rain)))).toHaveLength(3)
    expect(under(related, ferry, item(mayor), item(rain))).toHaveLength(3)
  })
})

describe('"Read more" is a button: over it or under it may stand the text', () => {
  const button = 'Read more'
  test('links and ages are stories under it, and no bare headlines', () => {
    expect(under(button, ferry, mayor)).toBeNull()
    expect(under('Sponsored', ferry, mayor)).toBeNull()
    expect(under(button, link(ferry), link(mayor))).toEqual([ferry, mayor])
    expect(under('Sponsored', link(ferry), rain)).toEqual([ferry])
    expect(under(button, '39 mins ago Finance')).toEqual(null)
    expect(under(button, link(ferry), '39 mins ago')).toEqual([ferry, '39 mins ago'])
    expect(under(button, `## ${link(ferry)}`)).toBeNull()
  })
  const cut = 'The ferry to Kell, which had lain in the yard since the storm of March, sails...'
  test('or a headline with a summary that was cut short', () => {
    expect(under(button, ferry, cut)).toEqual([ferry, cut])
    expect(under(button, ferry, cut, mayor, cut)).toEqual([ferry, cut, mayor, cut])
    expect(under(button, ferry, story[0])).toBeNull()
    expect(under(button, link(ferry), 'in small letters', cut)).toEqual([ferry])
    expect(under(button, link(ferry), ferry, story[0])).toEqual([ferry])
    expect(under(button, link(ferry), 'in small letters and more of them', cut)).toEqual([ferry])
    expect(under(button, cut)).toBeNull()
  })
  test('or headlines to the end of the text', () => {
    const last = (...lines: readonly string[]) =>
      read(text(story[0], story[1], ...lines)).lists.map(({ members }) => members.length)
    expect(last(button, ferry, mayor)).toEqual([3])
    expect(last(button, ferry, '***', mayor, 'All rights reserved')).toEqual([3])
    expect(last(button, ferry)).toEqual([])
    expect(last(button, ferry, 'Mayor opens new bridge')).toEqual([])
    expect(last(button, ferry, 'Mayor opens a new bridge')).toEqual([3])
    expect(last(button, ferry, mayor, 'in small letters all of it')).toEqual([])
    expect(last(button, ferry, `## ${mayor}`)).toEqual([])
    expect(last(button, ...Array.from({ length: 60 }, (_, i) => `${ferry} ${i}`))).toEqual([])
    expect(last(button, ...Array.from({ length: 59 }, (_, i) => `${ferry} ${i}`))).toEqual([60])
  })
})

describe('a summary under its headline', () => {
  const summary = (rest = 'in the yard of Norland.') => `The ferry to Kell sails after months of repairs ${rest}`
  test('shares three longer words with it, the first of them', () => {
    expect(under(related, ferry, summary(), mayor)).toEqual([ferry, summary(), mayor])
    expect(under(related, ferry, 'In the yard the ferry to Kell sails after months of repairs again.', mayor)).toEqual([
      ferry,
    ])
    expect(under(related, ferry, 'The ferry to Kell was in the yard for many months, it said.', mayor)).toEqual([ferry])
    expect(under(related, ferry, 'The ferry of Orra sails to the old yard, it said.', mayor)).toEqual([ferry])
    expect(under(related, ferry, 'Ferry to Kell sails, once again, to the old yard, it said.', mayor)).toHaveLength(3)
    expect(under(related, ferry, summary(), story[0])).toEqual([ferry, summary()])
  })
  test('has sixty words at most', () => {
    const long = (count: number) => `${summary('').trim()} ${words(count - 9, 'lamps')}.`
    expect(under(related, ferry, long(60), mayor)).toHaveLength(3)
    expect(under(related, ferry, long(61), mayor)).toEqual([ferry])
  })
  test('or is cut short', () => {
    const cut = 'Nobody knew for how long the storm would last on the coast of the north...'
    expect(under(related, ferry, cut, mayor)).toEqual([ferry, cut, mayor])
    expect(under(related, 'in small letters', cut, mayor)).toBeNull()
  })
  test('is no item of a list by itself', () => expect(under(related, summary(), ferry)).toBeNull())
})

describe('a crosshead behind the list is the text’s', () => {
  test('a word or two over a paragraph', () => {
    expect(under(related, ferry, mayor, 'Old bells')).toEqual([ferry, mayor])
    expect(under(related, ferry, mayor, 'Old church bells')).toEqual([ferry, mayor])
    expect(under(related, ferry, mayor, 'Four old church bells')).toHaveLength(3)
    expect(under(related, ferry, mayor, '3 boats')).toHaveLength(3)
    expect(under(related, ferry, mayor, link('Old bells'))).toHaveLength(3)
    expect(under(related, item(ferry), item(mayor), item('Old bells'))).toHaveLength(3)
    expect(under(related, ferry, mayor, 'Old bells', 'nothing that runs on')).toHaveLength(3)
  })
  test('where no such line stands under each headline', () => {
    expect(under(related, ferry, 'Kell Post', mayor, 'Kell Post')).toHaveLength(4)
    expect(under(related, ferry, 'Kell Post', 'Old bells')).toEqual([ferry, 'Kell Post'])
    expect(under(related, ferry, 'Old bells')).toEqual([ferry])
  })
})
