import type { Span } from '../../../types/span.ts'

/** The level of the heading that a block of HTML is, 0 for none, and whether it is an item of a list. */
export function htmlLead(text: string, { start, end }: Span): { level: number; item: boolean } {
  const lead = /^(?:\s*<[^<>]{0,400}>)+/.exec(text.slice(start, Math.min(end, start + 2000)))?.[0] ?? ''
  const level = /<h([1-6])[\s>]/i.exec(lead)?.[1]
  return { level: level ? Number(level) : 0, item: /<li[\s>]/i.test(lead) }
}
