import type { NameKind, NamePolicy, NameRow } from '../../types.ts'
import { group, person, place, term } from './row.ts'

/** Rows that need no more than their forms, one a line: `Given|Variant / Surname|Variant / Q7747`, the id optional. */
// @__NO_SIDE_EFFECTS__
export function people(policy: NamePolicy, table: string): NameRow[] {
  return linesOf(table).map(([given = '', surname = '', id = '']) => person(id, '', given, surname, policy))
}

const makers = { place, group, term }

/** Places, groups or terms, one a line: `Form|Variant / Q1899`, the id optional. */
// @__NO_SIDE_EFFECTS__
export function named(
  kind: Exclude<NameKind, 'person'>,
  policy: NamePolicy,
  table: string,
  context?: readonly string[],
): NameRow[] {
  return linesOf(table).map(([forms = '', id = '']) => makers[kind](id, '', forms, policy, context && { context }))
}

const linesOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(' / '))
