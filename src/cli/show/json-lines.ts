import { encodeFingerprint } from '../../index.ts'
import type { Desk } from './desk.ts'

/** One object a line, told apart by `type`: every article, every listed pair, the origins. */
export function* jsonLines({ stories, pairs, origins }: Desk): Generator<string> {
  for (const { file, normalized } of stories)
    yield JSON.stringify({
      type: 'article',
      file,
      ...normalized,
      fingerprint: encodeFingerprint(normalized.fingerprint),
    })
  const fileOf = (position: number) => stories[position]!.file
  for (const { a, b, comparison } of pairs)
    yield JSON.stringify({ type: 'pair', a: fileOf(a), b: fileOf(b), ...comparison })
  yield JSON.stringify({ type: 'origins', files: stories.map((story) => story.file), ...origins })
}
