// Puts pages together of parts, so that what each line of them is needs no reading.
import type { ArticleBlock, BlockKind } from '../../../src/index.ts'

type Paragraph = string | Piece

export interface Story {
  readonly name: string
  readonly kicker: string
  readonly title: string
  readonly standfirst: string
  readonly paragraphs: readonly Paragraph[]
  /** Paragraphs that nothing comes before: an answer, what a colon announces. */
  readonly joined?: readonly number[]
}

/** Where it stands; the reasons for which its lines go, in the order of the alphabet, as text and behind a slash as Markdown. */
export type Box = readonly [where: string, reasons: string, text: string, md?: string]
export type TitleForm = readonly [text: string, md?: string]

export interface Byline {
  readonly text: string
  readonly md?: string
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
  readonly published?: string
  /** What its lines are, where not all are a byline's. */
  readonly reads?: readonly Piece[]
}

export interface DateLine {
  readonly text: string
  readonly published: string | null
  readonly authors?: readonly string[]
}

export interface Dateline {
  readonly text: string
  readonly place: string | null
  readonly agencies: readonly string[]
}

type Is = Exclude<BlockKind, 'boilerplate' | 'metadata'> | 'gone'

/** A run of lines and what it is: a kind of block, or nothing of the article's. */
export type Piece = readonly [is: Is, text: string]

export interface Part {
  readonly is: Is
  readonly text: string
  readonly md?: string | undefined
  /** What a reader sees of it, where that is not the words of the text, or not all of it is the same. */
  readonly reads?: string | readonly Piece[] | undefined
  /** Only a mark of Markdown tells it from a paragraph. */
  readonly marked?: boolean
}

export const forms = ['text', 'md', 'crlf', 'wrap', 'indent'] as const
export type Form = (typeof forms)[number]

const tidy = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** The words of a part as a reader sees them: Markdown marks, addresses and marks of lists gone. */
const seen = (text: string): string =>
  tidy(
    text
      .split('\n')
      .map((line) =>
        line
          .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
          .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
          .replace(/^\s*(?:[-*>]|#+|\d+\.)\s+/, '')
          .replace(/\*\*|\*(?=\S)|(?<=\S)\*|\b_|_\b/g, '')
          .replace(/^[-=*]{3,}$/, ''),
      )
      .join(' '),
  )

/** No row longer than a screen is wide. */
function wrapped(text: string): string {
  const rows: string[] = []
  for (const line of text.split('\n')) {
    let row = ''
    for (const word of line.split(' ')) {
      if (row !== '' && row.length + 1 + word.length > 80) {
        rows.push(row)
        row = word
      } else row = row === '' ? word : `${row} ${word}`
    }
    rows.push(row)
  }
  return rows.join('\n')
}

function printed(text: string, form: Form): string {
  if (form === 'wrap') return wrapped(text)
  if (form === 'indent') return text.replace(/^(?=.)/gm, '   ')
  return form === 'crlf' ? text.replaceAll('\n', '\r\n') : text
}

/** Neighbours that are the same are one piece: where a line is cut is not what is asked here. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const [is, text] of pieces) {
    const last = out.at(-1)
    if (last?.[0] === is) out[out.length - 1] = [is, `${last[1]} ${text}`]
    else if (text !== '') out.push([is, text])
  }
  return out
}

/** A page, and its pieces in order. */
export function pageOf(parts: readonly Part[], form: Form): { text: string; pieces: readonly Piece[] } {
  const own = (part: Part) => (form === 'md' ? part.md : undefined) ?? part.text
  let text = ''
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1]
    const isList = part.is === 'list-item' && before?.is === 'list-item'
    text += `${before === undefined || before.is === 'dateline' ? '' : isList ? '\n' : '\n\n'}${own(part)}`
  }
  return {
    text: printed(`${text}\n`, form),
    pieces: joined(
      parts.flatMap((part): readonly Piece[] => {
        const { is, reads = seen(own(part)), marked } = part
        return typeof reads === 'string' ? [[marked && form !== 'md' ? 'paragraph' : is, reads]] : reads
      }),
    ),
  }
}

/** What the blocks of an article say of the same lines. */
export const piecesOf = (blocks: readonly ArticleBlock[]): Piece[] =>
  joined(
    blocks.map(({ kind, text }): Piece => [kind === 'boilerplate' || kind === 'metadata' ? 'gone' : kind, tidy(text)]),
  )
