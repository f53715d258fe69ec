import { keysOf } from './word.ts'

/** Arabic articles as they are romanised, and the French-style ones. */
const ARTICLE = /^(?:a[dlnrstz]|ash|e[lstz])$/i

/** Articles that no English word is spelled like, so that a space may follow them too. */
const SPACED_ARTICLE = /^[ae]l$/i

const SWALLOWED_ARTICLE = /^(?:Al|El)[A-Z]/

const LEADING_ARTICLE = /^([a-z]{2,3})([- ])(?=\S)/i

/** One spelling of a row, ready to be compared with a text. */
export interface Form {
  /** The spelling without its leading article. */
  readonly text: string
  /** "al-", "Al " …; empty where the form has none. */
  readonly article: string
  /** The article is part of the word: ElBaradei. */
  readonly swallowed: boolean
  /** Folded words of `text`. */
  readonly keys: readonly string[]
  /** The same as one string. */
  readonly key: string
  /** Words of `text` as white space cuts them. */
  readonly words: number
}

export function formOf(spelling: string): Form {
  const article = LEADING_ARTICLE.exec(spelling)
  const leading = article !== null && isArticle(article[1] ?? '', article[2] === '-') ? article[0] : ''
  const text = spelling.slice(leading.length)
  const keys = keysOf(text)
  return {
    text,
    article: leading,
    swallowed: SWALLOWED_ARTICLE.test(text),
    keys,
    key: keys.join(' '),
    words: text.split(' ').length,
  }
}

/** True for "al", "el" and the like; with a space after them only for those that are not English words. */
export const isArticle = (word: string, hyphenated: boolean): boolean =>
  (hyphenated ? ARTICLE : SPACED_ARTICLE).test(word)

/** Letters by which a name in one word may differ from the same in two: Safieddine, Safi al-Din. A word that is missing has more. */
const JOINT = 2

/** True where one form can stand for the other without a word more or less: Abdul Hamid for Abdulhamid, not Javad for Mohammad Javad. */
export const sameShape = (a: Form, b: Form): boolean =>
  a.words === b.words || a.keys.length === b.keys.length || Math.abs(lettersOf(a) - lettersOf(b)) <= JOINT

const lettersOf = ({ keys }: Form): number => keys.join('').length

/** What is left when case, accents, the kind of apostrophe, and a hyphen instead of a space don't count. */
export const skeleton = (spelling: string): string => keysOf(spelling).join(' ')
