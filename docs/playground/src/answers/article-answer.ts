import { explainArticle } from '../../../../src/explain/index.ts'
import {
  type Article,
  type ArticleBlock,
  type NameEdit,
  type NewsDate,
  parseArticle,
  type Span,
  splitSentences,
} from '../../../../src/index.ts'
import { dayText, type Story } from '../../../../src/report/story.ts'
import { count } from '../../../../src/report/words.ts'
import type { ArticleView, BlockPart, BlockView, Copy } from '../protocol.ts'
import { storyAt } from './desk.ts'
import { blockLabels } from './reasons.ts'

export function articleAnswer(copy: Copy, at: number): ArticleView {
  const { text } = copy.articles[at] ?? { text: '' }
  const story = storyAt(copy, at)
  const { article, edits } = story.normalized
  const { blocks, ...facts } = article
  return {
    title: article.title,
    fields: fieldsOf(story),
    blocks: blockViews(text, copy, article, edits),
    warnings: article.warnings.map(({ message }) => message),
    spellings: edits.length,
    clean: article.text,
    markdown: markdownOf(text, copy, article),
    json: `${JSON.stringify(facts, null, 2)}\n`,
  }
}

function markdownOf(text: string, { keep }: Copy, { title }: Article): string {
  const body = parseArticle(text, { keep, body: 'markdown' }).text
  return title === null ? body : `# ${title}\n\n${body}`
}

function fieldsOf({ words, normalized: { article, sentences } }: Story): ArticleView['fields'] {
  const plain = (label: string, value: string | null | undefined) => ({ label, value: value || null, note: null })
  return [
    plain('Authors', article.authors.join(', ')),
    plain(article.agencies.length > 1 ? 'Agencies' : 'Agency', article.agencies.join(', ')),
    dateField('Published', article.published),
    dateField('Updated', article.updated),
    plain('Dateline', article.dateline?.place),
    plain('Address', article.url),
    plain('Length', `${count(words, 'word')}, ${count(sentences.length, 'sentence')}`),
    plain('Read as', formatNames[article.format] ?? article.format),
  ]
}

const formatNames: Readonly<Record<string, string>> = {
  text: 'plain text',
  markdown: 'Markdown',
  html: 'HTML',
  reader: 'a reader’s Markdown',
  mail: 'a mail',
}

function dateField(label: string, date: NewsDate | null): ArticleView['fields'][number] {
  if (date === null) return { label, value: null, note: null }
  const time = /T(\d\d:\d\d)/.exec(date.iso)?.[1]
  const zone = date.zone === null ? '' : ` ${date.zone === 'Z' ? 'UTC' : date.zone}`
  const note = date.ambiguous ? 'or day and month the other way round' : time === undefined ? 'day only' : null
  return { label, value: (dayText(date) ?? date.iso) + (time === undefined ? '' : `, ${time}${zone}`), note }
}

function blockViews(text: string, { keep }: Copy, article: Article, edits: readonly NameEdit[]): BlockView[] {
  const why = new Map(
    explainArticle(text, { keep }).map(({ start, because }) => [start, because.map(({ note }) => note)]),
  )
  const sentences = splitSentences(article.text)
  const cursor = { edit: 0, sentence: 0 }
  return article.blocks.map((block) => ({
    kind: block.kind,
    label: labelOf(block, article),
    reason: block.reason,
    rule: block.rule,
    parts: partsOf(block, edits, sentences, cursor),
    pasted: text.slice(block.start, block.end),
    because: why.get(block.start) ?? [],
  }))
}

function labelOf({ kind, reason }: ArticleBlock, { authors, agencies }: Article): string | null {
  if (reason !== null) return `removed: ${reason}`
  return kind === 'byline' && authors.length === 0 && agencies.length > 0 ? 'byline: an agency' : blockLabels[kind]
}

/** The text of a block cut at changed names and where sentences begin. Blocks come in the order of the body. */
function partsOf(
  { text, textStart }: ArticleBlock,
  edits: readonly NameEdit[],
  sentences: readonly Span[],
  cursor: { edit: number; sentence: number },
): BlockPart[] {
  if (textStart === null) return [{ text, replacement: null, sentence: null }]
  const end = textStart + text.length
  const parts: BlockPart[] = []
  let sentence: number | null = null
  let at = textStart
  const add = (to: number, replacement: string | null = null): void => {
    if (to <= at) return
    parts.push({ text: text.slice(at - textStart, to - textStart), replacement, sentence })
    sentence = null
    at = to
  }
  for (;;) {
    const edit = edits[cursor.edit]
    const next = sentences[cursor.sentence]
    const editAt = edit === undefined || edit.start >= end ? end : edit.start
    const sentenceAt = next === undefined || next.start >= end ? end : next.start
    if (editAt === end && sentenceAt === end) break
    if (sentenceAt <= editAt) {
      add(sentenceAt)
      sentence = ++cursor.sentence
    } else {
      add(editAt)
      cursor.edit++
      if (edit!.end <= end) add(edit!.end, edit!.replacement)
    }
  }
  add(end)
  return parts
}
