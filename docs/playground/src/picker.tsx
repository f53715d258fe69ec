import type { VNode } from 'preact'
import { Badge } from '../../../src/report/badge.tsx'
import { useDesk } from './hooks.ts'

interface PickerProps {
  readonly label: string
  readonly at: number
  readonly onPick: (at: number) => void
  readonly withLine?: boolean
}

/** One article in a box with its whole title; the whole box opens the list of all. */
export function Picker({ label, at, onPick, withLine = false }: PickerProps): VNode {
  const { state, findings } = useDesk()
  const stories = findings?.stories ?? []
  const story = stories[at]
  return (
    <div class="picker">
      <Badge at={at} />
      <span class="picked" aria-hidden="true">
        <b>{story?.title ?? 'Reading…'}</b>
        {withLine && story !== undefined && (
          <span class="quiet">
            <span>{story.source}</span>{' '}
            <span>
              {story.date ?? 'no date printed'} · {story.words} words
            </span>
          </span>
        )}
      </span>
      <select aria-label={label} value={at} onChange={(event) => onPick(Number(event.currentTarget.value))}>
        {state.articles.map((_, row) => (
          <option value={row} key={row}>
            {row + 1} {stories[row]?.title ?? ''}
          </option>
        ))}
      </select>
    </div>
  )
}
