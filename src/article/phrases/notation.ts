import { firstWords } from './first-words.ts'
import { foldWord } from './fold-word.ts'

/** A part of a phrase: one of some words, or of some longer phrases; or a gap. */
export type Part = Choice | Gap

export interface Choice {
  readonly words: ReadonlySet<string>
  /** Names of classes of words. */
  readonly classes: readonly string[]
  readonly options: readonly Phrase[]
  /** The options by their first word; '' has those that may begin with any. Undefined where there are none. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]> | undefined
  readonly optional: boolean
  /** Again and again. */
  readonly repeated: boolean
  readonly gap?: undefined
}

export interface Gap {
  /** At most so many words of one sentence. */
  readonly gap: number
  /** All that is left of a heading, or of any line. */
  readonly rest: 'heading' | 'any' | undefined
}

export type Phrase = readonly Part[]

/** Named choices, by the name that stands in angle brackets. */
export type WordSets = ReadonlyMap<string, Part>

const token = /\.\.\d*|~\d*|<[a-z]+>|[()[\]|+]|[^\s()[\]|+]+/g

/** Words of a heading where `~` states no number. */
const headingWords = 14

/**
 * Reads the notation of a phrase: `(a|b c)` one of them, `[a]` may be missing, `(a|b)+` again and again, `..4` a gap of
 * at most four words, `~` the rest of a heading, `..` whatever follows, `#` `<name>` classes of words, `<social>` a set.
 */
export function parsePhrase(source: string, sets: WordSets): Phrase {
  const tokens = source.match(token) ?? []
  let at = 0

  const choiceTo = (close: string): Choice => {
    const words = new Set<string>()
    const classes: string[] = []
    const options: Phrase[] = []
    do {
      const [first, second] = [tokens[at]!, tokens[at + 1]]
      const alone = second === '|' || second === close
      if (alone && isClass.test(first)) classes.push(tokens[at++]!)
      else if (alone && plain.test(first)) words.add(foldWord(tokens[at++]!))
      else options.push(sequence())
    } while (tokens[at++] === '|')
    const repeated = tokens[at] === '+'
    if (repeated) at++
    return { words, classes, options, byFirst: byFirstOf(options), optional: close === ']', repeated }
  }

  const sequence = (): Part[] => {
    const parts: Part[] = []
    while (at < tokens.length && !')]|'.includes(tokens[at]!)) parts.push(part(tokens[at++]!))
    return parts
  }

  const part = (text: string): Part => {
    if (text === '(' || text === '[') return choiceTo(text === '(' ? ')' : ']')
    if (text.startsWith('..')) return { gap: Number(text.slice(2)), rest: text === '..' ? 'any' : undefined }
    if (text.startsWith('~')) return { gap: Number(text.slice(1)) || headingWords, rest: 'heading' }
    return sets.get(text) ?? spellings(text)
  }

  return sequence()
}

const isClass = /^(?:#|<(?:count|name|word|year)>)$/
/** Spelled in one way. */
const plain = /^(?:-|[^-\p{Lu}<([.~]+)$/u

const oneWord = (word: string): Choice => ({
  words: new Set(isClass.test(word) ? [] : [foldWord(word)]),
  classes: isClass.test(word) ? [word] : [],
  options: [],
  byFirst: undefined,
  optional: false,
  repeated: false,
})

function byFirstOf(options: readonly Phrase[]): Choice['byFirst'] {
  const byFirst = new Map<string, Phrase[]>()
  for (const option of options)
    for (const word of firstWords(option) ?? ['']) byFirst.set(word, [...(byFirst.get(word) ?? []), option])
  return options.length === 0 ? undefined : byFirst
}

/** `e-mail` stands for "email" and "e mail", `WhatsApp` for "whatsapp" and "whats app". */
function spellings(text: string): Choice {
  const pieces = text === '-' ? [text] : text.split(/-|(?<=\p{Ll})(?=\p{Lu})/u)
  const whole = oneWord(pieces.join(''))
  const options = [pieces.map(oneWord)]
  return pieces.length === 1 ? whole : { ...whole, options, byFirst: byFirstOf(options) }
}
