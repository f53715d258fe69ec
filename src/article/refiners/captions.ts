import { isOpen, type Stage } from '../draft.ts'
import { contentWords, endsSentence, sameKey } from '../lines/shape.ts'
import { readByline } from '../parsers/byline.ts'
import { isCaption } from '../parsers/caption.ts'
import { readDateLine } from '../parsers/date-line.ts'

const maxCaption = 70
const maxAlternative = 1500
/** A sentence and a credit that were glued together, and to nothing else. */
const maxGlued = 36
/** "Image caption,"   "Getty Images A dam under clouds" (the alternative text): the caption itself comes next. */
const labels = /^(?:image caption,?$|open this photo|(?:getty images|pa media|alamy|reuters|epa) \p{Lu})/iu
/** So large a share of a caption's words stands in its picture's alternative text. */
const sharedWords = 0.4

/** Captions and picture credits: by their own words, or as the words of a picture that stands right before. */
export const markCaptions: Stage = (draft) => {
  const { lines, marks, source } = draft
  for (const [i, line] of lines.entries()) {
    if (!isOpen(draft, i) || line.level > 0 || (line.item && line.linked > 0.9)) continue
    if (isCaption(line.text, line.words, draft.reading.agencies)) {
      marks[i] = { kind: 'caption' }
      // A credit that was glued to the line before, or cut off from it inside a bracket: that line is what the picture shows.
      const glued = lines[i - 1]
      if (
        glued &&
        isOpen(draft, i - 1) &&
        (glued.text.endsWith(' (') ||
          (glued.end === line.start &&
            (!endsSentence(glued.text) ||
              (glued.words <= maxGlued && lines[i - 2]?.end !== glued.start && lines[i + 1]?.start !== line.end))))
      )
        marks[i - 1] = { kind: 'caption' }
      continue
    }
    if (line.words > maxCaption || i === 0) continue
    const before = lines[i - 1]!
    if (before.image && before.text === '' && repeatsAlternative(source.slice(before.start, before.end), line.text)) {
      // A writer's picture with the name: after "By", or over the date.
      const next = lines[i + 1]
      const dated = next !== undefined && readDateLine(next.text, next.words, draft.reading) !== null
      if (!readByline(line.text, dated, draft.reading.agencies)) marks[i] = { kind: 'caption' }
    } else if (
      marks[i - 1]?.kind === 'caption' &&
      before.text !== '' &&
      (before.key === line.key || (labels.test(before.text) && (before.text.endsWith(':') || !endsSentence(line.text))))
    )
      marks[i] = { kind: 'caption' }
    else if (
      line.text.endsWith(')') &&
      /^\(?(?:file|stock|pool|handout)? ?(?:photo|image|picture|pic)?\)$/i.test(line.text) &&
      endsSentence(before.text)
    )
      marks[i] = { kind: 'caption' }
  }
}

/** `![Jo Roe at the gate](…)` and then "Jo Roe at the gate": the caption repeats the picture's alternative text. */
function repeatsAlternative(image: string, text: string): boolean {
  const mark = image.indexOf('![')
  if (mark < 0) return false
  const from = mark + 2
  const alternative = image.slice(from, Math.min(image.indexOf('](', from), from + maxAlternative))
  const a = sameKey(alternative)
  const b = sameKey(text)
  if (a.length > 12 && b.length > 12 && (a.startsWith(b.slice(0, 60)) || b.startsWith(a.slice(0, 60)))) return true
  // Both describe the picture in one sentence.
  const said = new Set(contentWords(alternative))
  const words = contentWords(text)
  const shared = words.filter((word) => said.has(word)).length
  return shared > 2 && shared >= words.length * sharedWords && !/[.!?]["”’)]* \S/.test(text)
}
