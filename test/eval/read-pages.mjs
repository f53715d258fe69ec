import { readFileSync } from 'node:fs'
import { composePage } from './compose-page.mjs'
import { planPages } from './plan-pages.mjs'
import { tidy } from './tidy.mjs'

const fields = ['title', 'authors', 'agencies', 'published', 'place']

/** Reads pages put together from the invented parts: how many of each thing there are, and how many are right. */
export function readPages({ parseArticle }) {
  const parts = JSON.parse(readFileSync(new URL('parts.json', import.meta.url), 'utf8'))
  const tally = new Map()
  const count = (what, right) => {
    const [good, all] = tally.get(what) ?? [0, 0]
    tally.set(what, [good + (right ? 1 : 0), all + 1])
  }
  const pages = planPages(parts)
  for (const page of pages) {
    const { input, stays, goes, head } = composePage(page)
    const article = parseArticle(input)
    const left = takeInOrder(tidy(article.text), stays, (own, found) =>
      count(own ? 'own lines kept' : 'paragraphs kept', found),
    )
    for (const line of goes) count('lines of boxes removed', !standsAlone(left, line))
    for (const field of head ? fields : []) count(`${field} right`, isRight(head[field], readField(article, field)))
  }
  return { pages: pages.length, tally }
}

/** The text without the lines that must stay, each looked for after the one before. */
function takeInOrder(text, lines, tell) {
  let rest = text
  let from = 0
  for (const { text: line, own } of lines) {
    const at = rest.indexOf(line, from)
    tell(own, at >= 0)
    if (at < 0) continue
    rest = `${rest.slice(0, at)}¶${rest.slice(at + line.length)}`
    from = at + 1
  }
  return rest
}

function standsAlone(text, line) {
  const at = text.indexOf(line)
  const isLetter = (letter) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter)
  return at >= 0 && !isLetter(text[at - 1]) && !isLetter(text[at + line.length])
}

function readField(article, field) {
  if (field === 'published') return article.published?.iso ?? null
  if (field === 'place') return article.dateline?.place ?? null
  return field === 'agencies' ? [...article.agencies].sort() : article[field]
}

const isRight = (wanted, got) =>
  JSON.stringify(wanted) === JSON.stringify(got) || (Array.isArray(wanted) && wanted.includes(got))
