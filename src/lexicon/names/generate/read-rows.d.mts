import type { NameKind, NamePolicy } from '../../../types/names.ts'

interface Spellings {
  readonly common: readonly string[]
  /** Left out of the core set. */
  readonly rare: readonly string[]
}

/** A row as it is written. */
export interface WrittenRow {
  /** "ukraine.txt:12". */
  readonly where: string
  readonly kind: NameKind
  readonly policy: NamePolicy | 'slips'
  readonly context: readonly string[]
  readonly given: Spellings
  readonly forms: Spellings
  /** Two letters. */
  readonly language?: string
  readonly native?: string
  readonly id?: string
  readonly core: boolean
  readonly exceptions?: readonly string[]
}

export function readRows(folder: string): WrittenRow[]
export function rowsIn(text: string, name: string): WrittenRow[]
