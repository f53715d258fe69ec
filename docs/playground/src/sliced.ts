import { el } from './dom.ts'

const SLICE = 120

/**
 * Puts the first items into a container and the others when the reader comes near them, so that a book costs no more
 * than a page. The button is for those who do not scroll.
 */
export function renderSliced<Item>(
  container: HTMLElement,
  items: readonly Item[],
  render: (item: Item, at: number) => Node,
  onmore: () => void = () => {},
): void {
  let shown = 0
  const button = el('button', { class: 'more', onclick: () => more() })
  const watcher = new IntersectionObserver(
    (entries) => {
      if (!button.isConnected) watcher.disconnect()
      else if (entries.some((entry) => entry.isIntersecting)) more()
    },
    { rootMargin: '600px' },
  )
  const more = (): void => {
    const slice = items.slice(shown, shown + SLICE).map((item, at) => render(item, shown + at))
    shown += slice.length
    container.append(...slice)
    if (shown < items.length) {
      button.textContent = `Show more (${items.length - shown} left)`
      // Moved again, it would lose the focus.
      if (!button.isConnected) container.after(button)
      // Observing again makes the watcher look again, where the button is still in sight.
      watcher.unobserve(button)
      watcher.observe(button)
    } else {
      watcher.disconnect()
      button.remove()
    }
    onmore()
  }
  while (container.nextElementSibling?.classList.contains('more')) container.nextElementSibling.remove()
  container.replaceChildren()
  more()
}
