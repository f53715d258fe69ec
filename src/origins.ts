import { compare } from './compare.ts'
import { fingerprint } from './fingerprint.ts'
import { parseArticle } from './parse-article.ts'
import type { Article, Fingerprint, OriginEvidence, OriginGroup, Origins, OriginsOptions } from './types.ts'

export function origins(inputs: readonly (string | Article | Fingerprint)[], options?: OriginsOptions): Origins {
  const prints = inputs.map((input) =>
    typeof input === 'string'
      ? fingerprint(parseArticle(input, options?.article))
      : 'blocks' in input
        ? fingerprint(input)
        : input,
  )
  const group = prints.map((_, row) => row)
  const evidence: OriginEvidence[][] = prints.map(() => [])
  for (let b = 0; b < prints.length; b++)
    for (let a = 0; a < b; a++) {
      const comparison = compare(prints[a]!, prints[b]!)
      if (!comparison.related || group[b] === group[a]) continue
      const [to, from] = [Math.min(group[a]!, group[b]!), Math.max(group[a]!, group[b]!)]
      for (let row = 0; row < group.length; row++) if (group[row] === from) group[row] = to
      evidence[to]!.push(...evidence[from]!, { member: b, with: a, comparison, agencies: [], text: comparison.verdict })
    }
  const groups: OriginGroup[] = []
  for (let row = 0; row < group.length; row++)
    if (group[row] === row) {
      const members = group.flatMap((root, member) => (root === row ? [member] : []))
      groups.push({ members, origin: row, agency: null, evidence: evidence[row]! })
    }
  return { groups, independent: groups.length, unsure: [] }
}
