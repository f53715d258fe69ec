import { originLines } from '../origin-lines.ts'
import type { Terminal } from '../terminal.ts'
import { articleLines } from './article-lines.ts'
import type { Desk } from './desk.ts'
import { pairLines } from './pair-lines.ts'

/** The whole report for people, line by line. */
export function* reportLines(desk: Desk, terminal: Terminal): Generator<string> {
  for (const [position, story] of desk.stories.entries()) {
    yield* articleLines(story, position + 1, terminal)
    yield ''
  }
  if (desk.stories.length > 1) {
    yield* pairLines(desk, terminal)
    yield ''
  }
  const titles = desk.stories.map(({ file, normalized }) => normalized.article.title ?? file)
  yield* originLines(titles, desk.origins, terminal)
}
