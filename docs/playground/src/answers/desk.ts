import { type Findings, findingsOfStories } from '../../../../src/report/findings.ts'
import { type Story, storyOf } from '../../../../src/report/story.ts'
import type { Copy } from '../protocol.ts'
import type { Pasted } from '../state.ts'

/** What is asked again and again is worked out once, for the articles that are on the desk. */
let stories = new Map<string, Story>()
let findings: { readonly key: string; readonly found: Findings } | null = null

export function storyAt(copy: Copy, at: number): Story {
  return read(copy, copy.articles[at] ?? { name: '', text: '' })
}

function read({ keep, style }: Copy, { name, text }: Pasted): Story {
  const key = `${style} ${keep.join(' ')}\n${name}\n${text}`
  const known = stories.get(key) ?? storyOf({ name, text }, { article: { keep }, names: { style } })
  stories.set(key, known)
  return known
}

/** Each story, told one by one. */
export function readAll(copy: Copy, onread: (all: readonly Story[]) => void = () => {}): Story[] {
  const before = stories
  const all: Story[] = []
  for (const [at] of copy.articles.entries()) {
    all.push(storyAt(copy, at))
    onread(all)
  }
  // What is no longer on the desk is forgotten in time.
  if (before.size > 3 * copy.articles.length + 8) stories = new Map()
  return all
}

export function findingsOn(copy: Copy, onread?: (all: readonly Story[]) => void): Findings {
  const key = JSON.stringify([copy.keep, copy.style, copy.articles])
  if (findings?.key === key) return findings.found
  const found = findingsOfStories(readAll(copy, onread))
  findings = { key, found }
  return found
}
