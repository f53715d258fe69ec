import type { VNode } from 'preact'

/** The key to the marks, beside the heading that it belongs to. */
export function Legend(): VNode {
  return (
    <p class="key">
      <span class="same">same words</span> <span class="other">other words</span>{' '}
      <span class="spelling">same word, other spelling</span>{' '}
      <span>
        <b class="gap">[…]</b> words left out
      </span>
    </p>
  )
}
