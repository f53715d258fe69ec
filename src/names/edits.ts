import type { NameEdit, NameOptions, NameSkip } from '../types/names.ts'
import { type Choose, chooserOf, type Part } from './choose.ts'
import type { Form } from './form.ts'
import { reasonAgainst } from './guards.ts'
import { type Entity, entityOf } from './matcher.ts'
import type { Mention } from './mention.ts'
import type { Scene } from './scene.ts'
import { printed, sameLetters } from './spelling.ts'

/** One part of a mention. `articleStart` is `start` where no article stands before it. */
interface Place {
  readonly part: Part
  readonly form: Form
  readonly start: number
  readonly end: number
  readonly articleStart: number
}

/** What one call asks for. */
interface Wish {
  readonly choose: Choose
  /** A house's spelling is wanted to the letter where it is known: its hyphens, accents and capitals too. */
  readonly exact: boolean
}

/** The edits of all mentions that no guard stops, and the skips of the others that would have changed. */
export function editsOf(scene: Scene, options: NameOptions): { edits: NameEdit[]; skipped: NameSkip[] } {
  const wish = { choose: chooserOf(options), exact: (options.style ?? 'default') !== 'default' }
  const edits: NameEdit[] = []
  const skipped: NameSkip[] = []
  scene.mentions.forEach((found, index) => {
    const mention = resolved(scene, found)
    const entity = entityOf(scene.matcher, mention.entity)
    const wanted = wantedEdits(scene.text, mention, entity, wish)
    if (wanted.length === 0) return
    const reason = reasonAgainst({ scene, index, mention, entity })
    if (!reason) edits.push(...wanted)
    else
      for (const { start, end, original } of wanted)
        skipped.push({ start, end, original, entity: entity.row.id, reason })
  })
  return { edits, skipped }
}

/** A surname that several rows have belongs to the one whose full name is in the text. */
function resolved({ fullNames, matcher }: Scene, mention: Mention): Mention {
  if (mention.rivals.length === 0) return mention
  const owners = [mention.entity, ...mention.rivals]
  const entity =
    owners.find((owner) => fullNames().has(owner)) ??
    owners.find((owner) => matcher.rows[owner]?.policy === 'safe') ??
    mention.entity
  return { ...mention, entity, rivals: owners.filter((owner) => owner !== entity) }
}

function wantedEdits(text: string, mention: Mention, entity: Entity, wish: Wish): NameEdit[] {
  const { given } = mention
  const places: Place[] = given ? [{ part: 'given', ...given, articleStart: given.start }] : []
  places.push({ part: 'forms', ...mention })
  const edits = places.map((place) => editAt(text, entity, place, wish)).filter((edit) => edit !== null)
  if (given || entity.row.policy !== 'never') return edits
  // A row that is never rewritten on its own: a renamed place changes when the caller names it.
  return edits.filter((edit) => edit.rule === 'prefer' && edit.kind !== 'person')
}

function editAt(text: string, entity: Entity, place: Place, { choose, exact }: Wish): NameEdit | null {
  const choice = choose(entity, place.part, place.form)
  if (!choice) return null
  const { text: spelling } = choice.form
  // "el-Gaddafi" keeps its article as printed, for the row has none of its own; "al-Sisi" gets that of its row.
  const own = entity[place.part][0]?.article
  const article = own && (choice.form.article || own)
  const start = article ? place.articleStart : place.start
  const target = start < place.start ? article + spelling : spelling
  const original = text.slice(start, place.end)
  const toTheLetter = (exact && entity.row.styles !== undefined) || choice.rule === 'prefer'
  const replacement = printed(text, start, place.end, target, toTheLetter)
  if (replacement === original || (!toTheLetter && sameLetters(original, target))) return null
  const { id, kind } = entity.row
  return { start, end: place.end, original, replacement, kind, entity: id, rule: choice.rule }
}
