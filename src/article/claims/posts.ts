import { isNamed } from '../layout/extent/is-named.ts'
import type { Line } from '../lines/line.ts'
import { sameKey } from '../lines/shape/same-key.ts'
import type { Claim, LaidOut } from '../reading.ts'
import { claimAt } from './claim-at.ts'
import { namesBeside } from './names-beside.ts'
import { stampAt } from './stamp-at.ts'

/** A thread shows its rhythm three times. */
const minPosts = 3
/** So many words of the story stand before it. */
const minBefore = 60
/** Between two names stand at most so many lines. */
const maxLines = 8
/** "Pat Doe"   "patdoe7"   "Port Alden" */
const maxName = 3
/** So many lines may stand between a name and its time: a handle, a place. */
const reach = 3
/** Of the posts this share speaks for itself or to somebody, and is by people whom the story does not name. */
const minSpeaking = 0.5
const maxNamed = 0.34
const speaks = /\b(?:I|I’m|I'm|me|my|mine|you|your|we|us|our|lol|thanks|please)\b|[!?]/i

/** The lines that tell who wrote a post and when. */
interface Post {
  readonly from: number
  readonly to: number
  readonly name: string
}

/**
 * A thread of comments without a word that tells it: a name, a time and what somebody says, and again. It stands behind
 * the story, is by people of whom the story does not speak, and goes whole or stays whole.
 */
export function posts(reading: LaidOut): Claim[] {
  const runs = runsOf(reading, postsOf(reading))
  if (runs.length === 0) return []
  const { lines, layout } = reading
  const { known, isBeside } = namesBeside(
    reading,
    runs.map(({ places }) => places),
  )
  const isStory = (at: number) => at < layout.to && lines[at]!.prose && isBeside(at) && isNamed(lines[at]!.text, known)
  const last = lines.findLastIndex((_, at) => isStory(at))
  const authors = new Set(layout.head.flatMap(({ says }) => (says?.authors ?? []).map(sameKey)))
  const isKnown = ({ name }: Post) => authors.has(sameKey(name)) || isNamed(name, known)
  return runs
    .filter(({ own, places }) => places[0]! > last && own.filter(isKnown).length <= own.length * maxNamed)
    .flatMap(({ places }) => places.map((at) => claimAt(at, comment)))
}

const comment = { kind: 'boilerplate', reason: 'comments', rule: 'comments/thread' } as const

/** Every line that tells a time, with the name beside it, above or below. */
function postsOf(reading: LaidOut): Post[] {
  const { lines, noise, layout } = reading
  const found: Post[] = []
  let before = 0
  let free = layout.lead + 1
  for (let at = layout.lead; at < lines.length; at++) {
    if (lines[at]!.prose && !noise[at]) before += lines[at]!.words
    const stamp = at >= free && !noise[at] && before >= minBefore ? stampAt(reading, at) : null
    if (!stamp) continue
    const post = postAt(reading, at, stamp.beside, free)
    if (post.name !== '') found.push(post)
    free = post.to
  }
  return found
}

/** The post whose time stands at `at`, `beside` that name; what stands before `free` is another's. */
function postAt({ lines, noise }: LaidOut, at: number, beside: string, free: number): Post {
  if (beside !== '') return { from: at, to: at + 1, name: beside }
  const isName = (i: number) => i >= free && lines[i] !== undefined && !noise[i] && isNameLine(lines[i])
  let from = at
  while (from > at - reach && isName(from - 1)) from--
  if (from < at) return { from, to: at + 1, name: lines[from]!.text }
  return isName(at + 1) ? { from: at, to: at + 2, name: lines[at + 1]!.text } : { from: at, to: at + 1, name: '' }
}

const isNameLine = ({ text, words, prose }: Line): boolean => !prose && words <= maxName && named.test(text)
const named = /^[^.!?:;]{1,40}:?$/

interface Run {
  readonly own: readonly Post[]
  readonly places: readonly number[]
}

/** Posts that follow one another with some text between them. */
function runsOf(reading: LaidOut, found: readonly Post[]): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < found.length; ) {
    let to = i + 1
    while (found[to] && isBetween(reading, found[to - 1]!, found[to]!)) to++
    const run = runOf(reading, found.slice(i, to))
    if (run) runs.push(run)
    i = to
  }
  return runs
}

function isBetween({ lines, noise }: LaidOut, { to }: Post, { from }: Post): boolean {
  if (from === to || from - to > maxLines) return false
  return lines.slice(to, from).some(({ wordless, level }, i) => !noise[to + i] && !wordless && level === 0)
}

function runOf({ lines, noise }: LaidOut, own: readonly Post[]): Run | null {
  if (own.length < minPosts || new Set(own.map(({ name }) => sameKey(name))).size < minPosts) return null
  const isText = (at: number) => lines[at] !== undefined && !noise[at] && !lines[at].wordless
  const speaksAt = (at: number) => isText(at) && speaks.test(lines[at]!.text)
  const [first, last] = [own[0]!.from, own.at(-1)!.to]
  // Who signs below a post has nothing behind the last one, and the first post above.
  const isSigned = !speaksAt(last) && !(isText(last) && lines[last]!.prose)
  if (isSigned && (!speaksAt(first - 1) || quoted.test(lines[first - 1]!.text))) return null
  const [from, to] = isSigned ? [first - 1, last] : [first, last + 1]
  const places = Array.from({ length: to - from }, (_, i) => from + i)
  const signing = new Set(own.flatMap((post) => Array.from({ length: post.to - post.from }, (_, i) => post.from + i)))
  const speaking = places.filter((at) => !signing.has(at) && speaksAt(at)).length
  return speaking >= own.length * minSpeaking ? { own, places } : null
}

const quoted = /[“"]/
