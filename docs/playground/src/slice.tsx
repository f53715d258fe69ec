import { type ComponentChildren, Fragment, type VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'

const SLICE = 120

interface SliceProps<Item> {
  readonly of: readonly Item[]
  readonly render: (item: Item, at: number) => VNode
  /** Wraps the items: the button stands behind the wrapper. */
  readonly within: (children: ComponentChildren) => VNode
  readonly onMore?: () => void
}

/** The first items, and the others when the reader comes near them: a book costs no more than a page. */
export function Slice<Item>({ of, render, within, onMore }: SliceProps<Item>): VNode {
  const [shown, setShown] = useState(SLICE)
  const button = useRef<HTMLButtonElement>(null)
  const more = (): void => setShown((shown) => shown + SLICE)
  useEffect(() => {
    onMore?.()
    if (button.current === null) return
    const watcher = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && more(), {
      rootMargin: '600px',
    })
    watcher.observe(button.current)
    return () => watcher.disconnect()
  }, [shown, of])
  return (
    <>
      {within(of.slice(0, shown).map((item, at) => <Fragment key={at}>{render(item, at)}</Fragment>))}
      {shown < of.length && (
        <button type="button" class="control more" ref={button} onClick={more}>
          Show more ({of.length - shown} left)
        </button>
      )}
    </>
  )
}
