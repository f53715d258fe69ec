import { addDocument, createDocuments, type Documents, type Entry, entryAt } from '../duplicates/documents.ts'
import { evidenceOf } from '../duplicates/pair-evidence.ts'
import { type Profile, profileOf } from '../duplicates/profile.ts'
import { judge } from '../fingerprint/judge.ts'
import type { Comparison } from '../types/comparison.ts'

/** Some articles of a corpus with all that has to be known to judge their pairs as among all articles. */
export interface Part<Id> {
  readonly documents: Documents
  readonly rows: Map<Id, number>
  /** Rows of the articles that share a key with one. */
  readonly neighbours: Map<number, number[]>
  readonly profiles: Map<number, Profile>
}

export function createPart<Id>(): Part<Id> {
  return { documents: createDocuments(), rows: new Map(), neighbours: new Map(), profiles: new Map() }
}

/** Takes a copy of the article in. */
export function addToPart<Id>(part: Part<Id>, id: Id, entry: Entry): void {
  part.rows.set(id, addDocument(part.documents, '', entry))
}

/** Says that `b` shares a key with `a`; both are in the part. */
export function linkInPart<Id>({ rows, neighbours }: Part<Id>, a: Id, b: Id): void {
  const row = rows.get(a)!
  const list = neighbours.get(row)
  if (list === undefined) neighbours.set(row, [rows.get(b)!])
  else list.push(rows.get(b)!)
}

/** The comparison of two articles of which all neighbours are in the part. */
export function judgeInPart<Id>(part: Part<Id>, a: Id, b: Id): Comparison {
  const [x, y] = [entryAt(part.documents, part.rows.get(a)!), entryAt(part.documents, part.rows.get(b)!)]
  const evidence = evidenceOf(
    x,
    y,
    () => profileIn(part, x),
    () => profileIn(part, y),
  )
  return judge(evidence, x, y)
}

function profileIn<Id>({ documents, neighbours, profiles }: Part<Id>, entry: Entry): Profile {
  const known = profiles.get(entry.row)
  if (known !== undefined) return known
  const profile = profileOf(documents, entry, { rows: neighbours.get(entry.row) ?? [] })
  profiles.set(entry.row, profile)
  return profile
}
