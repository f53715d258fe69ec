import {
  type Article,
  type NewsDate,
  type NormalizedArticle,
  normalizeArticle,
  parseArticle,
  splitSentences,
} from '../../index.ts'
import type { ArticleInput } from '../article-input.ts'
import type { Flags } from '../commands/flags.ts'

/** What `copydesk clean` says of an article, without the last line feed. */
export function cleanText(input: ArticleInput, flags: Flags): string {
  const { article, text } = cleaned(input, flags)
  if (flags.property !== undefined) return flags.property.map((name) => propertyText(name, article, text)).join('\t')
  if (flags.format === 'json') return JSON.stringify({ file: input.name, ...withoutBlocks(article), text })
  if (flags.sentences === true)
    return splitSentences(text)
      .map((sentence) => oneLine(sentence.text))
      .join('\n')
  return flags.format === 'markdown' && article.title !== null ? `# ${oneLine(article.title)}\n\n${text}` : text
}

/** Names are unified where an option speaks of them; else the words stay as they are printed. */
function cleaned(
  { input, options }: ArticleInput,
  { style, names, lexicon }: Flags,
): Pick<NormalizedArticle, 'article' | 'text'> {
  if ((style ?? names ?? lexicon) !== undefined) return normalizeArticle(input, options)
  const article = typeof input === 'string' ? parseArticle(input, options.article) : input.article
  return { article, text: article.text }
}

function withoutBlocks({ blocks: _, ...rest }: Article): Omit<Article, 'blocks'> {
  return rest
}

/** One property on one line. */
function propertyText(name: string, article: Article, text: string): string {
  if (name === 'text') return oneLine(text)
  const value = article[name as keyof Article]
  if (value === null) return ''
  if (typeof value === 'string') return oneLine(value)
  if (!Array.isArray(value)) return 'iso' in value ? (value as NewsDate).iso : (article.dateline?.place ?? '')
  return value.map((one) => oneLine(typeof one === 'string' ? one : one.message)).join(', ')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
