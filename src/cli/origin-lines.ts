import type { OriginGroup, Origins } from '../index.ts'
import { padStart, shorten } from './columns.ts'
import { count } from './count.ts'
import { heading } from './heading.ts'
import type { Terminal } from './terminal.ts'
import { wrap } from './wrap.ts'

const INDENT = '  '
const EVIDENCE = '       '

/** Which articles are copies of one origin, why, and how many origins are independent. */
export function* originLines(titles: readonly string[], origins: Origins, terminal: Terminal): Generator<string> {
  const { width, paint } = terminal
  yield heading('origins', terminal)
  for (const [at, group] of origins.groups.entries()) {
    yield paint('bold', `origin ${at + 1}`) + (group.agency === null ? '' : ` ${paint('cyan', group.agency)}`)
    for (const member of group.members) {
      yield memberLine(titles, member, group, terminal)
      for (const evidence of group.evidence.filter((one) => one.member === member))
        for (const line of wrap(numbered(evidence.text), width - EVIDENCE.length)) yield paint('dim', EVIDENCE + line)
    }
  }
  for (const { text } of origins.derived)
    for (const line of wrap(`derived: ${numbered(text)}`, width)) yield paint('cyan', line)
  for (const { a, b, text } of origins.unsure)
    for (const line of wrap(`unsure: ${a + 1} and ${b + 1}: ${numbered(text)}`, width)) yield paint('yellow', line)
  yield ''
  yield paint('bold', `${count(titles.length, 'article')}, ${count(origins.independent, 'independent origin')}`)
}

/** Evidence names articles by their position; people count from one. */
function numbered(text: string): string {
  return text.replace(/\[(\d+)\]/g, (_, position: string) => `[${Number(position) + 1}]`)
}

function memberLine(titles: readonly string[], member: number, group: OriginGroup, { width, paint }: Terminal): string {
  const number = INDENT + padStart(String(member + 1), String(titles.length).length) + INDENT
  const mark = group.members.length > 1 && member === group.origin ? '  ← the likely origin' : ''
  return number + shorten(titles[member]!, width - number.length - mark.length) + (mark && paint('green', mark))
}
