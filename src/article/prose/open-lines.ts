import type { LaidOut } from '../reading.ts'

/** The places of the lines between the article's ends that may be its text: no rule and no form of a head claims them. */
export function openLines({ lines, noise, layout }: LaidOut): number[] {
  const taken = new Set([layout.title, ...layout.head.map(({ at }) => at)])
  const open: number[] = []
  for (let at = layout.from; at < layout.to; at++)
    if (!noise[at] && !lines[at]!.wordless && !taken.has(at)) open.push(at)
  return open
}
