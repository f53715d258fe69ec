import {
  createNameLexicon,
  isCopydeskError,
  type KnownFields,
  type NameRow,
  type NameStyle,
  type NormalizeOptions,
  normalizeArticle,
  type RemovalReason,
} from '../index.ts'
import type { Flags } from './commands/flags.ts'
import { readJsonFile } from './read-json-file.ts'
import { rulesIn } from './rules-in.ts'
import { usageError } from './usage-error.ts'

/** How the verbs read, as plain data: it goes to a thread as it is. */
export interface Settings {
  /** All but the lexicon. */
  readonly options: NormalizeOptions
  /** Null: the core's own. */
  readonly lexicon: LexiconChoice | null
}

interface LexiconChoice {
  readonly base: 'core' | 'extended' | 'none'
  readonly rows: readonly NameRow[]
}

/** What the flags ask for, files read. @throws a usage error. */
export async function settingsOf(flags: Flags): Promise<Settings> {
  const { mode, keep, skipRule: skipRules, dateOrder, now } = flags
  const article = defined({
    mode,
    keep: keep as RemovalReason[] | undefined,
    skipRules,
    dateOrder,
    now,
    rules: flags.rules === undefined ? undefined : rulesIn(readJsonFile(flags.rules), flags.rules),
  })
  const names = defined({ style: flags.style as NameStyle | undefined })
  const settings: Settings = { options: { article, names }, lexicon: lexiconChoice(flags) }
  await check(settings, flags)
  return settings
}

function lexiconChoice({ names, lexicon = 'core' }: Flags): LexiconChoice | null {
  if (names === undefined && lexicon === 'core') return null
  const rows = names === undefined ? [] : readJsonFile(names)
  if (!Array.isArray(rows)) throw usageError(`--names ${names}: it must hold a list of names`)
  return { base: lexicon, rows }
}

/** One article shows whether the verbs take the options. */
async function check(settings: Settings, flags: Flags): Promise<void> {
  try {
    normalizeArticle('', await optionsOf(settings))
  } catch (error) {
    if (!isCopydeskError(error)) throw error
    throw usageError(asFlag(error.message, flags))
  }
}

/** Where an option of the verbs comes from. */
const flagOf: readonly (readonly [path: RegExp, flag: (flags: Flags) => string])[] = [
  [/options\.article\.rules/, ({ rules }) => `--rules ${rules}: rules`],
  [/options\.article\.now/, () => '--now'],
  [/options\.article\.skipRules/, () => '--skip-rule'],
  [/^rows/, ({ names }) => `--names ${names}: rows`],
]

function asFlag(message: string, flags: Flags): string {
  const found = flagOf.find(([path]) => path.test(message))
  return found === undefined ? message : message.replace(found[0], () => found[1](flags))
}

let compiled: { readonly key: string; readonly options: NormalizeOptions } | undefined

/** Options for the verbs. A lexicon is compiled once for all articles that are read alike. */
export async function optionsOf({ options, lexicon }: Settings): Promise<NormalizeOptions> {
  if (lexicon === null) return options
  const key = JSON.stringify(lexicon)
  if (compiled?.key !== key) {
    const base = lexicon.base === 'extended' ? await extendedLexicon() : lexicon.base
    const names = { ...options.names, lexicon: createNameLexicon(lexicon.rows, { base }) }
    compiled = { key, options: { ...options, names } }
  }
  return compiled.options
}

async function extendedLexicon() {
  const { extendedNames } = await import('../lexicon/extended.ts')
  return createNameLexicon(extendedNames, { base: 'none' })
}

/** The options for one article, of which something is known; what was known of all of them gives way. */
export function withKnown(options: NormalizeOptions, known: KnownFields): NormalizeOptions {
  if (Object.keys(known).length === 0) return options
  return { ...options, article: { ...options.article, known: { ...options.article?.known, ...known } } }
}

function defined<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}
