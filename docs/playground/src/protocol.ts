import type { BlockKind, NameKind, NameStyle, RemovalReason } from '../../../src/index.ts'
import type { Headline } from '../../../src/report/headline.ts'
import type { Sheet } from '../../../src/report/sheets.ts'
import type { StoryLine } from '../../../src/report/story.ts'
import type { Synopsis } from '../../../src/report/synopsis.ts'
import type { ComparedParagraph, ComparedRow, MergedParagraph, PassageLine } from './answers/compare-parts.ts'
import type { Given } from './given.ts'
import type { Pasted } from './state.ts'

/** What every question is about. */
export interface Copy {
  readonly articles: readonly Pasted[]
  readonly keep: readonly RemovalReason[]
  readonly style: NameStyle
}

/** An article that was read, before all are compared. */
export interface ReadCard {
  readonly story: StoryLine
  readonly sheet: Sheet
}

export interface FindingsView {
  readonly headline: Headline
  readonly stories: readonly StoryLine[]
  readonly sheets: readonly Sheet[]
  readonly synopses: readonly Synopsis[]
  readonly unsure: readonly { readonly a: number; readonly b: number; readonly text: string }[]
}

/** A stretch of a block: plain, or a name that gets another spelling; a sentence may begin with it. */
export interface BlockPart {
  readonly text: string
  readonly replacement: string | null
  readonly sentence: number | null
}

export interface BlockView {
  readonly kind: BlockKind
  readonly label: string | null
  readonly reason: RemovalReason | null
  readonly rule: string | null
  readonly parts: readonly BlockPart[]
  /** The slice of the text as it was pasted. */
  readonly pasted: string
  /** What spoke for it, one sentence each. */
  readonly because: readonly string[]
}

export interface ArticleView {
  readonly title: string | null
  readonly fields: readonly { readonly label: string; readonly value: string | null; readonly note: string | null }[]
  readonly blocks: readonly BlockView[]
  readonly warnings: readonly string[]
  readonly spellings: number
  readonly clean: string
  readonly markdown: string
  readonly json: string
}

export interface CompareView {
  /** Share of `of` that is in `within`, both as positions. */
  readonly share: number
  readonly of: number
  readonly within: number
  readonly shared: number
  readonly words: number
  readonly agencies: readonly string[]
  readonly passages: readonly PassageLine[]
  readonly columns: readonly [readonly ComparedParagraph[], readonly ComparedParagraph[]]
  readonly rows: readonly ComparedRow[]
  readonly merged: readonly MergedParagraph[]
}

export interface NameContext {
  readonly before: string
  readonly original: string
  readonly after: string
}

export interface NameRowView {
  readonly replacement: string
  readonly kind: NameKind
  readonly changes: readonly {
    readonly original: string
    readonly times: readonly (readonly [at: number, times: number])[]
  }[]
  readonly contexts: readonly NameContext[]
  /** How often each article has the spelling already. */
  readonly already: readonly (readonly [at: number, times: number])[]
}

export interface SkipView extends NameContext {
  readonly reason: string
  /** Null for an invented example. */
  readonly at: number | null
}

export interface NamesView {
  readonly rows: readonly NameRowView[]
  readonly skipped: readonly SkipView[]
  /** Nothing was left alone: these show how it looks. */
  readonly invented: readonly { readonly parts: readonly TriedPart[]; readonly reason: string }[]
}

/** A stretch of a tried sentence; `left` is a name that stays as it is. */
export interface TriedPart {
  readonly text: string
  readonly replacement: string | null
  readonly isLeft: boolean
}

/** For each kind of question what is asked and what is answered. */
export interface Talk {
  findings: { ask: Record<never, never>; answer: FindingsView }
  /** Texts as they were pasted or opened, parted into articles; those that are not English are named. */
  read: {
    ask: { pasted: readonly Given[] }
    answer: { articles: readonly Pasted[]; foreign: readonly string[]; empty: readonly string[] }
  }
  article: { ask: { at: number }; answer: ArticleView }
  compare: { ask: { a: number; b: number }; answer: CompareView }
  names: { ask: Record<never, never>; answer: NamesView }
  try: { ask: { text: string }; answer: { parts: readonly TriedPart[] } }
  code: { ask: Record<never, never>; answer: { result: string } }
  export: { ask: { format: 'ndjson' | 'html' }; answer: { content: string } }
}

export type Kind = keyof Talk

export interface Question<K extends Kind = Kind> {
  readonly id: number
  readonly kind: K
  readonly copy: Copy
  readonly ask: Talk[K]['ask']
}

/** Articles that were read so far, while all are being read. */
export interface Progress {
  readonly read: readonly ReadCard[]
  readonly of: number
}

export type Reply<K extends Kind = Kind> =
  | { readonly id: number; readonly answer: Talk[K]['answer'] }
  | { readonly id: number; readonly failure: string }
  | { readonly id: number; readonly progress: Progress }
