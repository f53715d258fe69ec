import type { NameEdit, NameOptions, NameSkip } from '../types/names.ts'
import { type Choose, chooserOf, type Part } from './choose.ts'
import type { Form } from './form.ts'
import { reasonAgainst } from './guards.ts'
import { type Entity, entityOf } from './matcher.ts'
import type { Mention } from './mention.ts'
import type { Reading } from './reading.ts'
import { settles } from './settles.ts'
import { printed, sameLetters } from './spelling.ts'

/** One part of a mention. `articleStart` is `start` where no article stands before it. */
interface Place {
  readonly part: Part
  readonly form: Form
  readonly start: number
  readonly end: number
  readonly articleStart: number
  /** A surname behind its given name, or what needs none. */
  readonly isFull: boolean
}

/** What one call asks for. */
interface Target {
  readonly choose: Choose
  /** A house's spelling is wanted to the letter where it is known: its hyphens, accents and capitals too. */
  readonly exact: boolean
}

/** The edits of all mentions that no guard stops, and the skips of the others that would have changed. */
export function editsOf(reading: Reading, options: NameOptions): { edits: NameEdit[]; skipped: NameSkip[] } {
  const target = { choose: chooserOf(options), exact: (options.style ?? 'default') !== 'default' }
  const edits: NameEdit[] = []
  const skipped: NameSkip[] = []
  reading.mentions.forEach((found, index) => {
    const mention = resolved(reading, found)
    const entity = entityOf(reading.matcher, mention.entity)
    const wanted = wantedEdits(reading, mention, entity, target)
    if (wanted.length === 0) return
    const reason =
      reasonAgainst({ reading, index, mention, entity }) ??
      (settles(reading, mention, wanted) ? undefined : 'ambiguous')
    if (!reason) edits.push(...wanted)
    else
      for (const { start, end, original } of wanted)
        skipped.push({ start, end, original, entity: entity.row.id, reason })
  })
  return { edits, skipped }
}

/** A surname that several rows have belongs to the one whose full name is in the text. */
function resolved({ fullNames, matcher }: Reading, mention: Mention): Mention {
  if (mention.rivals.length === 0) return mention
  const owners = [mention.entity, ...mention.rivals]
  const entity =
    owners.find((owner) => fullNames().has(owner)) ??
    owners.find((owner) => matcher.rows[owner]?.policy === 'safe') ??
    mention.entity
  return { ...mention, entity, rivals: owners.filter((owner) => owner !== entity) }
}

function wantedEdits(reading: Reading, mention: Mention, entity: Entity, target: Target): NameEdit[] {
  const { given } = mention
  const places: Place[] = given ? [{ part: 'given', ...given, articleStart: given.start, isFull: false }] : []
  places.push({ part: 'forms', ...mention, isFull: given !== null || entity.row.kind !== 'person' })
  const edits = places.map((place) => editAt(reading, entity, place, target)).filter((edit) => edit !== null)
  if (given || entity.row.policy !== 'never' || entity.row.kind === 'person') return edits
  // A row that is never rewritten on its own: a renamed place changes when the caller names it.
  return edits.filter((edit) => edit.rule === 'prefer')
}

function editAt(reading: Reading, entity: Entity, place: Place, { choose, exact }: Target): NameEdit | null {
  const choice = choose(entity, place.part, place.form)
  if (!choice) return null
  const { text } = reading
  const { id, kind, styles } = entity.row
  const toTheLetter = choice.rule === 'prefer' || (exact && styles !== undefined)
  const article = articleOf(choice.form, entity, place)
  const start = article === null ? place.start : place.articleStart
  const isAdded = Boolean(article) && start === place.start && isListed(entity, place, choice.form, false)
  const spelling = start < place.start ? (article ?? '') + choice.form.text : choice.form.text
  const original = text.slice(start, place.end)
  // "an al-Qaida affiliate": the article of a group has a capital where a sentence or a headline gives it one.
  const isSmall = kind === 'group' && !toTheLetter && Boolean(article) && start < place.start
  let replacement = isSmall
    ? printed(text, start, place.end, uncapitalized(spelling), !reading.isHeadline(start))
    : printed(text, start, place.end, spelling, toTheLetter)
  if (isAdded)
    replacement = (replacement === replacement.toUpperCase() ? article?.toUpperCase() : article) + replacement
  else if (replacement === original || (!toTheLetter && sameLetters(original, spelling))) return null
  return { start, end: place.end, original, replacement, kind, entity: id, rule: choice.rule }
}

/**
 * The article that stands in place of one before the name: none where the name has swallowed its own (ElBaradei) or the
 * row lists it as a variant (Yahya al-Sinwar); null where the row has none, so that "el-Gaddafi" keeps what is printed.
 */
function articleOf(form: Form, entity: Entity, place: Place): string | null {
  if (form.swallowed) return ''
  const [first] = entity[place.part]
  if (first?.article) return form.article || first.article
  return place.articleStart < place.start && isListed(entity, place, form, true) ? '' : null
}

/** True for a full name where the row itself lists the name with an article, or without one: Muqtada Sadr. */
const isListed = (entity: Entity, { part, isFull }: Place, form: Form, hasArticle: boolean): boolean =>
  isFull &&
  // The row's own forms stand before those of its styles.
  entity[part]
    .slice(0, entity.row[part]?.length ?? 0)
    .some(({ key, article }) => key === form.key && (article !== '') === hasArticle)

const uncapitalized = (spelling: string): string => spelling.charAt(0).toLowerCase() + spelling.slice(1)
