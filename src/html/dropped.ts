import { attributeOf, markOf, type PageElement } from './page-node.ts'
import { walk } from './walk.ts'
import { wordsIn } from './words-in.ts'

/** What holds no words of the article. `header` and `form` stay: titles stand in the one, old pages in the other. */
const names = new Set(
  'head title script button label link meta img picture nav aside footer dialog menu figcaption'.split(' '),
)

/** A class or an id is not a reason to drop these: publishers mark whole pages with them. */
const neverByMark = new Set('#document html body article main h1 table tbody tr td'.split(' '))

/** A part of a page that its publisher names in a class or an id. */
interface NamedPart {
  readonly mark: RegExp
  /** It goes where it has less than this share of the page's words: what has more holds the article too. */
  readonly most: number
}

/** What is hidden and holds more than this share of the words is the article, shown to subscribers or by a script. */
const mostHidden = 0.4

const parts: readonly NamedPart[] = [
  // Posts of other sites, set into the page.
  {
    mark: /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|fb-(?:post|video)|tiktok-embed|reddit-embed)/,
    most: 0.4,
  },
  { mark: /(?:^|[\s_-])(?:caption|cutline)(?:[\s_-]text)?(?=\s|$)|(?:^|\s)wp-caption-text/i, most: 0.4 },
  {
    mark: /(?:^|[\s_-])(?:comments?|commentlist|disqus|respond|replies)(?:[\s_-](?:area|list|section|wrap(?:per)?|box|thread|container|block|form|body|content|holder|guideline|rule)s?)?(?=\s|$)/i,
    most: 0.4,
  },
  { mark: /(?:^|[\s_-])(?:gallery|slideshow|carousel)(?=[\s_-]|$)/i, most: 0.4 },
  // Short everywhere: a story may be named after its newsletter or be about sharing.
  {
    mark: /(?:^|[\s_-])(?:share|sharing|social|toolbar|newsletter|sign-?up|breadcrumbs?|pagination)(?=[\s_-]|$)/i,
    most: 0.05,
  },
]

const hiddenStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

function isHidden(element: PageElement): boolean {
  return (
    element.attributes.length > 0 &&
    (attributeOf(element, 'hidden') !== null ||
      attributeOf(element, 'aria-hidden') === 'true' ||
      hiddenStyle.test(attributeOf(element, 'style') ?? ''))
  )
}

/** What of a page is left out before it is read. */
export function droppedIn(page: PageElement): (element: PageElement) => boolean {
  const words = countWords(page)
  const all = words.get(page) ?? 0
  const share = (element: PageElement) => (words.get(element) ?? 0) / Math.max(1, all)
  return (element) => {
    const { name } = element
    if (names.has(name)) return true
    if (element.attributes.length === 0) return false
    if (isHidden(element)) return share(element) < mostHidden
    if (neverByMark.has(name)) return false
    const mark = markOf(element)
    if (mark === ' ') return false
    return parts.some((part) => part.mark.test(mark) && share(element) < part.most)
  }
}

/** The words in each element, those of what is dropped by name apart. */
function countWords(page: PageElement): ReadonlyMap<PageElement, number> {
  const words = new Map<PageElement, number>()
  const before: number[] = []
  let count = 0
  walk(page, {
    enter(element) {
      if (names.has(element.name)) return false
      before.push(count)
      return true
    },
    text(text) {
      count += wordsIn(text)
    },
    leave(element) {
      words.set(element, count - before.pop()!)
    },
  })
  return words
}
