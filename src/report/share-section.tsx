import type { ComponentChildren, VNode } from 'preact'

/** The two states of the texts, with the words on the switch between them. */
export const shareStates = { before: 'As it came in', after: 'Cleaned' } as const

interface ShareSectionProps {
  readonly note: string
  /** Both states; the style shows one of them, and print both. */
  readonly children: ComponentChildren
}

/** The frame of the shares with its switch, which needs no script. */
export function ShareSection({ note, children }: ShareSectionProps): VNode {
  return (
    <section class="matrix" id="shares">
      <div class="heading-row">
        <div>
          <h2>How much of each row is in each column</h2>
          <p class="quiet">{note}</p>
        </div>
        <fieldset class="segments">
          <legend class="hidden">Texts</legend>
          <input type="radio" name="texts" id="before" />
          <label for="before">{shareStates.before}</label>
          <input type="radio" name="texts" id="after" checked />
          <label for="after">{shareStates.after}</label>
        </fieldset>
      </div>
      {children}
    </section>
  )
}
