/** Rows in groups (union-find): each row points to another one of its group, the lowest to itself. */
export type Groups = Uint32Array

/** Every row for itself. */
export const createGroups = (rows: number): Groups => new Uint32Array(rows).map((_, row) => row)

export function joinGroups(groups: Groups, a: number, b: number): void {
  const [x, y] = [groupOf(groups, a), groupOf(groups, b)]
  groups[Math.max(x, y)] = Math.min(x, y)
}

/** The lowest row of the group. Shortens the way there. */
export function groupOf(groups: Groups, row: number): number {
  let at = row
  while (groups[at] !== at) at = groups[at] = groups[groups[at]!]!
  return at
}

/** The members of each group in order, the groups in the order of their first member. */
export function listGroups(groups: Groups): number[][] {
  const members = new Map<number, number[]>()
  for (let row = 0; row < groups.length; row++) {
    const group = groupOf(groups, row)
    if (group === row) members.set(group, [row])
    else members.get(group)!.push(row)
  }
  return [...members.values()]
}
