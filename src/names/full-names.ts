import { textBefore } from '../text/text-before.ts'
import { isArticle } from './form.ts'
import { isPatronymic } from './mention.ts'
import { isWordStart } from './word.ts'

/** A given name and a surname that stand side by side in a text. */
export interface FullName {
  readonly given: string
  readonly surname: string
  /** The letter between them, if there is one: Sergei V. Karpenkov. */
  readonly initial: string
  readonly start: number
  readonly end: number
}

/** A capitalised word, with its hyphens and apostrophes and the full stop of an initial. */
const WORD = /\p{Lu}[\p{L}\p{M}'’-]*\.?/gu

/** An article before it, as "al-" or "al ". */
const ARTICLE = /(?<![\p{L}\p{M}])(?:[ae][dlnrstz]h?-|[ae]l )$/u

const LONGEST_ARTICLE = 4

/** What opens a given name of two words. */
const OPENING = /^(?:abd[aeu]l|abd|abu|umm?)$/i

/** What stays outside a surname: a possessive ending, a loose hyphen, the end of a sentence. */
const TAIL = /(?:['’]s|['’-])?\.?$/i

interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** Pairs of neighbouring words with capitals, over an initial or a patronymic; the second can begin the next pair. */
export function* fullNamesIn(text: string): Iterable<FullName> {
  let run: Token[] = []
  let waiting: FullName | null = null
  for (const { 0: match, index } of text.matchAll(WORD)) {
    const token = withArticle(text, match, index)
    const last = run.at(-1)
    if (!last || last.end + 1 !== token.start || !/\s/.test(text.charAt(last.end)) || endsName(last.word)) run = []
    if (!isWordStart(text, token.start) || /[@#.]/.test(text.charAt(token.start - 1))) run = []
    const name = nameOf(run, token)
    // "Sergei Viktorovich" and "Abdul Rahman" are not names of their own before a surname.
    if (waiting && name?.start !== waiting.start) yield waiting
    waiting = name
    run.push(token)
  }
  if (waiting) yield waiting
}

function withArticle(text: string, word: string, index: number): Token {
  // One more, to see that no letter stands before it.
  const length = ARTICLE.exec(textBefore(text, index, LONGEST_ARTICLE + 1))?.[0].length ?? 0
  return { word: text.slice(index - length, index) + word, start: index - length, end: index + word.length }
}

const isInitial = (word: string): boolean => word.length === 2 && word.endsWith('.')

/** A possessive and the end of a sentence part what stands behind from the name. */
const endsName = (word: string): boolean => !isInitial(word) && /(?:['’]s?|\.|-)$/i.test(word)

function nameOf(run: readonly Token[], { word, end }: Token): FullName | null {
  const middle = run.at(-1)
  if (!middle || isInitial(word)) return null
  const isMiddle = run.length > 1 && (isInitial(middle.word) || isPatronymic(middle.word.toLowerCase()))
  const at = run.length - (isMiddle ? 2 : 1)
  const given = run[at]
  const opening = run[at - 1]
  if (!given || isInitial(given.word)) return null
  const isDouble = opening !== undefined && OPENING.test(opening.word)
  const surname = word.replace(TAIL, '')
  return {
    given: isDouble ? `${opening.word} ${given.word}` : given.word,
    surname,
    initial: isMiddle && isInitial(middle.word) ? middle.word : '',
    start: (isDouble ? opening : given).start,
    end: end - (word.length - surname.length),
  }
}

/** The given name and the surname of a printed full name; an article belongs to the surname. */
export function partsOfName(name: string): { given: string; surname: string } {
  const words = name.split(' ')
  const at = words.length > 2 && isArticle(words.at(-2)!.toLowerCase(), false) ? -2 : -1
  return { given: words.slice(0, at).join(' '), surname: words.slice(at).join(' ') }
}
