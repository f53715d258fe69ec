import { type Article, type ArticleOptions, parseArticle } from '../index.ts'
import { resolveAddress } from './address.ts'
import { chooseReading } from './choose-reading.ts'
import { droppedIn } from './dropped.ts'
import type { HtmlArticle, HtmlOptions } from './html-article.ts'
import { pageTags } from './metadata/page-tags.ts'
import type { PageElement } from './page-node.ts'
import { readShell } from './read-shell.ts'
import { restoreBeside } from './restore-beside.ts'
import { severalArticles } from './several-articles.ts'
import { taggedFacts } from './tagged-facts.ts'
import { weakFacts } from './weak-facts.ts'
import { writeMarkdown } from './write-markdown.ts'

/**
 * Reads a page: its tags, then its words with the help of the tags, or the words that the tags hold where it prints few
 * of them, then what only weaker tags tell.
 */
export function readPage(page: PageElement, options: HtmlOptions): HtmlArticle {
  const { url, ...own } = options
  const tags = pageTags(page)
  const facts = taggedFacts(tags, options)
  const address = url?.trim() || null
  const writing = {
    emphasis: own.body === 'markdown',
    base: tags.base === null ? address : resolveAddress(tags.base, address),
    isDropped: droppedIn(page),
  }
  const reading: ArticleOptions = { ...(tags.isPage && { mode: 'balanced' }), ...own, known: facts.known }
  const printed = chooseReading((links) => writeMarkdown(page, { ...writing, links }), reading)
  const { article, page: written } = readShell(printed, tags, reading)
  const input = written.text
  const weak = weakFacts(article, tags, facts, options)
  const read =
    Object.keys(weak).length === 0 ? article : parseArticle(input, { ...reading, known: { ...facts.known, ...weak } })
  return { article: finished(restoreBeside(read, written), facts.agencies, page), input, metadata: facts.metadata }
}

function finished(article: Article, agencies: readonly string[], page: PageElement): Article {
  const warning = severalArticles(page)
  const isNew = warning !== null && !article.warnings.some(({ code }) => code === warning.code)
  return {
    ...article,
    agencies: [...new Set([...article.agencies, ...agencies])],
    warnings: isNew ? [...article.warnings, warning] : article.warnings,
  }
}
