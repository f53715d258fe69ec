import { Fragment, type VNode } from 'preact'
import { Badge } from './badge.tsx'
import type { Phrase } from './headline.ts'

/** A sentence with the numbers of articles in it. */
export function Phrases({ of }: { readonly of: readonly Phrase[] }): VNode {
  return (
    <>
      {of.map((phrase, at) => {
        const next = of[at + 1]
        if (typeof phrase === 'string') return phrase
        return (
          <Fragment key={at}>
            <Badge at={phrase - 1} />
            {typeof next === 'number' ? ' ' : ''}
          </Fragment>
        )
      })}
    </>
  )
}
