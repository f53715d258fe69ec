import { agencyOf } from '../forms/agency/agency-of.ts'
import type { Line } from '../lines/line.ts'
import { contentWords } from '../lines/shape/content-words.ts'
import { endsSentence } from '../lines/shape/ends-sentence.ts'
import { sameKey } from '../lines/shape/same-key.ts'
import type { Text } from '../reading.ts'

const maxCaption = 70
const maxAlternative = 1500
/** A sentence and a credit that were glued together, and to nothing else. */
const maxGlued = 36
/** "Image caption,"   "Open image in gallery"   "Getty Images A dam under clouds" (the alternative text): the caption itself comes next. */
const labels = /^(?:image caption,?$|open (?:image|this photo)\b|(?:getty images|pa media|alamy|reuters|epa) \p{Lu})/iu
/** "(File photo)", behind a sentence */
const bracketed = /^\(?(?:file|stock|pool|handout)? ?(?:photo|image|picture|pic)?\)$/i
/** "… on Monday. (AFP)", in so many characters */
const signature = /[.!?]["”’]? \(([^()]{2,30})\)$/
const longest = 40
/** "Jo Roe"   "Getty Images": behind a picture. */
const photographer = /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/u
/** "The hedge at rest. (Carrow Courier)" */
const credited = /[.!?]["”’]? \(\p{Lu}[\p{L}.'’ -]{2,40}\)$/u
const longestTelling = 300
/** What such a picture shows is told in so many words. */
const minTelling = 5
/** So large a share of a caption's words stands in its picture's alternative text. */
const sharedWords = 0.4
/** Shorter texts are alike by chance; of longer ones the beginnings are compared. */
const minAlike = 12
const alike = 60

/** For each line whether it is a caption. */
export function captionsOf(text: Text): readonly boolean[] {
  const { lines } = text
  const found: boolean[] = lines.map(() => false)
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (line.wordless || line.level > 0 || (line.item && line.linked > 0.9)) continue
    if (text.find.caption(i)) {
      if (isSigned(text, i, found[i - 1] === true)) continue
      found[i] = true
      if (isShownBy(lines, i) && !lines[i - 1]!.wordless) found[i - 1] = true
    } else if (line.words <= maxCaption && i > 0)
      found[i] = isCaptionOf(text, i, found[i - 1]!) || isUnderPicture(text, i)
  }
  return found
}

/**
 * An agency signs the last paragraph, or a brief of one: its name in brackets is no picture's credit where no picture
 * and no other caption stands before it and the text does not go on behind it.
 */
function isSigned({ lines, find, how }: Text, at: number, underCaption: boolean): boolean {
  const [before, line, next] = [lines[at - 1], lines[at]!, lines[at + 1]]
  const name = signature.exec(line.text.slice(-longest))?.[1]
  if (name === undefined || !agencyOf(name, how.agencies)) return false
  return find.dateline(at) !== null || (before?.prose === true && !underCaption && !next?.prose)
}

/**
 * A credit was glued to the line before it, or cut off from it inside a bracket: that line is what the picture shows.
 */
function isShownBy(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]
  if (!before) return false
  if (before.text.endsWith(' (')) return true
  if (before.end !== lines[at]!.start || lines[at]!.gap > 0) return false
  const alone = lines[at - 2]?.end !== before.start && lines[at + 1]?.start !== lines[at]!.end
  return !endsSentence(before.text) || (before.words <= maxGlued && alone)
}

/** What the line before says: it is a picture, a label over the caption, the caption itself in another place. */
function isCaptionOf({ lines, find, source }: Text, at: number, underCaption: boolean): boolean {
  const line = lines[at]!
  const before = lines[at - 1]!
  if (before.image && before.text === '' && repeatsAlternative(source.slice(before.start, before.end), line.text))
    // A writer's picture with the name: after "By", or over the date.
    return !(find.date(at + 1) ? find.names(at) : find.byline(at))
  if (underCaption && before.text !== '') {
    if (before.key === line.key) return true
    if (labels.test(before.text) && (before.text.endsWith(':') || !endsSentence(line.text))) return true
  }
  return line.text.endsWith(')') && bracketed.test(line.text) && endsSentence(before.text)
}

/**
 * A picture, and what it shows with who took it in brackets. Or a picture with who took it behind it, and then what it
 * shows: a few words without a link, which end no sentence. Behind a writer's picture a day, a role or tags stand.
 */
function isUnderPicture({ lines, find }: Text, at: number): boolean {
  const { words, linked, image, text } = lines[at]!
  const before = lines[at - 1]!
  if (before.image && before.text === '' && text.length < longestTelling && credited.test(text)) return true
  if (!before.image || !photographer.test(before.text)) return false
  return words >= minTelling && linked === 0 && !image && !endsSentence(text) && !find.date(at)
}

/** `![Jo Roe at the gate](…)` and then "Jo Roe at the gate": the caption repeats the picture's alternative text. */
function repeatsAlternative(image: string, text: string): boolean {
  const mark = image.indexOf('![')
  if (mark < 0) return false
  const from = mark + 2
  const alternative = image.slice(from, Math.min(image.indexOf('](', from), from + maxAlternative))
  const a = sameKey(alternative)
  const b = sameKey(text)
  if (
    a.length > minAlike &&
    b.length > minAlike &&
    (a.startsWith(b.slice(0, alike)) || b.startsWith(a.slice(0, alike)))
  )
    return true
  // Both describe the picture in one sentence.
  const said = new Set(contentWords(alternative))
  const words = contentWords(text)
  const shared = words.filter((word) => said.has(word)).length
  return shared > 2 && shared >= words.length * sharedWords && !/[.!?]["”’)]* \S/.test(text)
}
