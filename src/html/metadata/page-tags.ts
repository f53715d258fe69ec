import { attributeOf, type PageElement } from '../page-node.ts'
import { textOf, walk } from '../walk.ts'
import { articleIn, type DataNode, linkedData } from './linked-data.ts'

/** A time that a page's tags give. */
export interface TimeTag {
  readonly value: string
  /** `pubdate`, or an itemprop that says so. */
  readonly published: boolean
}

/** What the tags of a page say, before anyone judges it. */
export interface PageTags {
  /** By name, property or itemprop in lower case; the first of a name counts, `all` has the rest. */
  readonly meta: ReadonlyMap<string, readonly string[]>
  readonly data: readonly DataNode[]
  /** The object among `data` that speaks of the article. */
  readonly article: DataNode | null
  readonly title: string | null
  readonly headings: readonly { readonly level: number; readonly text: string }[]
  /** What `rel` and `itemprop` mark in the page itself, by that word. */
  readonly marked: ReadonlyMap<string, readonly string[]>
  readonly times: readonly TimeTag[]
  readonly canonical: string | null
  readonly base: string | null
  readonly language: string | null
  /** A whole page, no fragment of one. */
  readonly isPage: boolean
}

/** Itemprops that are read where they stand in the page. */
const itemprops = new Set(['author', 'datepublished', 'datemodified', 'datecreated', 'headline'])
/** Only whole pages have these. */
const pageNames = new Set(['title', 'meta', 'link', 'nav', 'header', 'footer', 'aside'])
/** So many headings are compared with the title. */
const mostHeadings = 200
const mostTimes = 50

/** Reads all tags of a page. */
export function pageTags(page: PageElement): PageTags {
  const meta = new Map<string, string[]>()
  const marked = new Map<string, string[]>()
  const headings: { level: number; text: string }[] = []
  const times: TimeTag[] = []
  const scripts: string[] = []
  let title: string | null = null
  let canonical: string | null = null
  let base: string | null = null
  let language: string | null = null
  let isPage = false
  const put = (map: Map<string, string[]>, name: string, value: string) => {
    const list = map.get(name)
    if (list) list.push(value)
    else map.set(name, [value])
  }
  walk(page, {
    enter(element) {
      const { name } = element
      const value = (attribute: string) => attributeOf(element, attribute)
      isPage ||= pageNames.has(name)
      if (name === 'meta') {
        const content = value('content')?.trim()
        const key = value('property') ?? value('name') ?? value('itemprop') ?? value('http-equiv')
        if (content && key) put(meta, key.trim().toLowerCase(), content)
      } else if (name === 'script') scripts.push(element.children.filter((one) => typeof one === 'string').join(''))
      else if (name === 'title') title ??= textOf(element) || null
      else if (name === 'html') language ??= value('lang')
      else if (name === 'base') base ??= value('href')
      else if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(value('rel') ?? '')) canonical ??= value('href')
      else if (/^h[1-4]$/.test(name) && headings.length < mostHeadings)
        headings.push({ level: Number(name[1]), text: textOf(element) })
      else if (name === 'time' && times.length < mostTimes)
        times.push({ value: value('datetime') ?? textOf(element), published: value('pubdate') !== null })
      const prop = (value('itemprop') ?? '').toLowerCase()
      if (name !== 'meta' && itemprops.has(prop))
        put(marked, prop, value('content') ?? value('datetime') ?? textOf(element))
      if (name === 'a' && /(?:^|\s)author(?:\s|$)/.test(value('rel') ?? '')) put(marked, 'rel=author', textOf(element))
      return true
    },
  })
  const data = linkedData(scripts)
  return { meta, data, article: articleIn(data), title, headings, marked, times, canonical, base, language, isPage }
}
