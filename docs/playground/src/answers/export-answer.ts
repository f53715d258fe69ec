import { compare, encodeFingerprint } from '../../../../src/index.ts'
import { reportHtml } from '../../../../src/report/index.ts'
import type { Story } from '../../../../src/report/story.ts'
import type { Copy, Talk } from '../protocol.ts'
import { findingsOn } from './desk.ts'

export function exportAnswer(copy: Copy, format: 'ndjson' | 'html'): Talk['export']['answer'] {
  if (format === 'ndjson') return { content: jsonLines(copy) }
  const { keep, style } = copy
  return { content: reportHtml(copy.articles, { article: { keep }, names: { style } }, VERSION) }
}

/** One object a line, as `copydesk --json` prints them. */
function jsonLines(copy: Copy): string {
  const { stories, origins } = findingsOn(copy)
  const lines: object[] = stories.map(({ name, normalized }) => ({
    type: 'article',
    file: name,
    ...normalized,
    fingerprint: encodeFingerprint(normalized.fingerprint),
  }))
  lines.push(...pairLines(stories), { type: 'origins', files: stories.map(({ name }) => name), ...origins })
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

function pairLines(stories: readonly Story[]): object[] {
  return stories.flatMap((one, a) =>
    stories.slice(a + 1).map((other) => ({
      type: 'pair',
      a: one.name,
      b: other.name,
      ...compare(one.normalized.fingerprint, other.normalized.fingerprint),
    })),
  )
}
