// Words that mean something else in English, or somebody else: no name may change to or from them by itself.
import nlp from 'compromise'
import { namesakes } from './namesakes.mjs'

/** Words, given names, surnames and places of an English lexicon; folded. */
const words = new Map(Object.entries(nlp.model().one.lexicon).map(([word, tag]) => [word.toLowerCase(), String(tag)]))

/** Old names of places are in such a lexicon as places: for a place's own row that is not a clash. */
const PLACE_TAG = /City|Country|Place|Region/

/** What that lexicon does not know: surnames and words that others have. */
const ALSO = new Set(
  'asad asaad koran kuran riyad luck malin saki romanov vinogradov mishal prigogine cherson canton madras aliev tolstoi'.split(
    ' ',
  ),
)

/** What else a folded spelling means; undefined where it means nothing else to a row of the kind. */
export function takenBy(key, kind) {
  if (namesakes.has(key) || ALSO.has(key)) return 'others'
  const tag = words.get(key)
  if (tag === undefined || kind === 'group' || (kind !== 'person' && PLACE_TAG.test(tag))) return undefined
  return tag
}
