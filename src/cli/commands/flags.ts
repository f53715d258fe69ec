/** What the options of the command line say, by the names that commander gives them. Every command has some of them. */
export interface Flags {
  readonly mode?: 'conservative' | 'balanced'
  readonly keep?: readonly string[]
  readonly skipRule?: readonly string[]
  readonly rules?: string
  readonly dateOrder?: 'mdy' | 'dmy'
  readonly now?: string
  readonly encoding?: string
  readonly style?: string
  readonly names?: string
  readonly lexicon?: 'core' | 'extended' | 'none'
  readonly id?: string
  readonly field?: string
  readonly html?: string
  readonly source?: string
  readonly title?: string
  readonly url?: string
  readonly date?: string
  readonly author?: string
  /** False: what a record says of its article is not used. */
  readonly known?: boolean
  readonly ndjson?: boolean
  readonly maxLine?: number
  readonly json?: boolean
  readonly format?: string
  readonly out?: string
  readonly property?: readonly string[]
  readonly sentences?: boolean
  readonly steps?: readonly string[]
  readonly into?: string
  readonly jobs?: number
  readonly engine?: 'memory' | 'duckdb'
  readonly database?: string
  readonly memoryLimit?: string
  readonly annotate?: boolean
  readonly unique?: boolean
  readonly exitCode?: boolean
}
