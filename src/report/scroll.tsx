import type { ComponentChildren, VNode } from 'preact'

interface ScrollProps {
  readonly label: string
  readonly kind?: string
  readonly children: ComponentChildren
}

/** What may be wider than the screen: it scrolls by keys too, and so it has the focus and a name. */
export function Scroll({ label, kind = '', children }: ScrollProps): VNode {
  const named = { role: 'group' as const, 'aria-label': label, tabIndex: 0 }
  return (
    <div class={`scroll ${kind}`} {...named}>
      {children}
    </div>
  )
}
