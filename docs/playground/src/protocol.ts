import type {
  Alignment,
  BlockKind,
  Comparison,
  NameEdit,
  NameSkip,
  NameStyle,
  OriginGroup,
  RemovalReason,
  SourcedSentence,
  Span,
  UnsurePair,
} from '../../../src/index.ts'

/** What every question is about. */
export interface Copy {
  readonly texts: readonly string[]
  readonly keep: readonly RemovalReason[]
  readonly style: NameStyle
}

export interface StoryLine {
  readonly title: string
  readonly agencies: readonly string[]
  readonly published: string | null
  readonly words: number
}

export interface BlockView extends Span {
  readonly kind: BlockKind
  readonly reason: RemovalReason | null
  readonly rule: string | null
}

/** A field that was read out of the middle of a line. */
export interface FieldView extends Span {
  readonly kind: string
}

/** For each kind of question what is asked and what is answered. */
export interface Talk {
  overview: {
    ask: Record<never, never>
    answer: { stories: StoryLine[]; groups: readonly OriginGroup[]; unsure: readonly UnsurePair[] }
  }
  article: {
    ask: { article: number }
    answer: { fields: (readonly [string, string])[]; blocks: BlockView[]; inside: FieldView[]; warnings: string[] }
  }
  sentences: { ask: { article: number }; answer: { sentences: readonly SourcedSentence[] } }
  names: {
    ask: { article: number }
    answer: { text: string; edits: readonly NameEdit[]; skipped: readonly NameSkip[] }
  }
  compare: {
    ask: { a: number; b: number }
    answer: { a: string; b: string; alignment: Alignment; comparison: Comparison }
  }
  export: { ask: { format: 'ndjson' | 'html' }; answer: { content: string } }
}

export type Kind = keyof Talk

export interface Question<K extends Kind = Kind> {
  readonly id: number
  readonly kind: K
  readonly copy: Copy
  readonly ask: Talk[K]['ask']
}

export type Reply<K extends Kind = Kind> =
  | { readonly id: number; readonly answer: Talk[K]['answer'] }
  | { readonly id: number; readonly failure: string }
