import type { NameEdit, NameOptions, NameSkip } from '../types.ts'
import { type Choice, chooserOf, entityOf, type Part } from './choose.ts'
import type { Form } from './form.ts'
import { guards } from './guards.ts'
import type { Mention } from './mention.ts'
import type { Scene } from './scene.ts'
import { printed, sameLetters, withArticle } from './spelling.ts'

/** The edits of all mentions that no guard stops, and the skips of the others that would have changed. */
export function editsOf(scene: Scene, options: NameOptions): { edits: NameEdit[]; skipped: NameSkip[] } {
  const choose = chooserOf(options)
  const exact = options.style !== undefined && options.style !== 'default'
  const edits: NameEdit[] = []
  const skipped: NameSkip[] = []
  scene.mentions.forEach((mention, index) => {
    const wanted = wantedEdits(scene, mention, choose, exact)
    if (wanted.length === 0) return
    const reason = guards.find((guard) => guard.stops(scene, index))?.reason
    if (reason === undefined) edits.push(...wanted)
    else for (const { start, end, original, entity } of wanted) skipped.push({ start, end, original, entity, reason })
  })
  return { edits, skipped }
}

function wantedEdits(scene: Scene, mention: Mention, choose: ReturnType<typeof chooserOf>, exact: boolean): NameEdit[] {
  const entity = entityOf(scene.matcher, mention)
  const edits: (NameEdit | null)[] = []
  const editOf = (part: Part, form: Form, start: number, end: number, articleStart: number) => {
    const choice = choose(entity, part, form)
    return choice && edit(scene, mention, choice, { start, end, articleStart }, exact || choice.rule === 'prefer')
  }
  const { given } = mention
  if (given) edits.push(editOf('given', given.form, given.start, given.end, given.start))
  edits.push(editOf('forms', mention.form, mention.start, mention.end, mention.articleStart))
  return edits.filter((wanted) => wanted !== null)
}

interface Place {
  readonly start: number
  readonly end: number
  readonly articleStart: number
}

function edit(scene: Scene, mention: Mention, choice: Choice, place: Place, exact: boolean): NameEdit | null {
  const { row } = entityOf(scene.matcher, mention)
  const hasArticle = choice.form.article !== '' && place.articleStart < place.start
  const start = hasArticle ? place.articleStart : place.start
  const original = scene.text.slice(start, place.end)
  const target = withArticle(choice.form, hasArticle)
  const replacement = printed(scene.text, start, place.end, target, exact)
  if (replacement === original || (!exact && sameLetters(original, target))) return null
  return { start, end: place.end, original, replacement, kind: row.kind, entity: row.id, rule: choice.rule }
}
