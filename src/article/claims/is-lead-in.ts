import type { RuleRow } from '../phrases/rule-row.ts'
import type { Unlisted } from '../reading.ts'
import { leads } from './leads.ts'

/** A phrase that opens something of the article's own: a list, or the article itself. */
export const isLeadIn = (reading: Unlisted, at: number, row: RuleRow): boolean =>
  opensList(reading, at) || isTitle(reading, at, row)

/** "See also:" over a list of the article's own. */
const opensList = ({ lines, phrases }: Unlisted, at: number): boolean =>
  leads(lines[at]!, lines[at + 1]) && !phrases[at + 1]

/** "Explained: why the dam broke" may be the title. */
const isTitle = ({ lines }: Unlisted, at: number, row: RuleRow): boolean =>
  row.reason === 'related' && !row.weak && (at === 0 || lines[at]!.level === 1)
