import type { Desk, Part } from './desk.ts'
import { el } from './dom.ts'
import { type View, views } from './state.ts'

const labels: Readonly<Record<View, string>> = {
  article: 'Article',
  sentences: 'Sentences',
  names: 'Names',
  compare: 'Compare',
  origins: 'Origins',
  export: 'Export',
}

/** The views as tabs: arrow keys go from one to the next, as readers of the ARIA pattern expect. */
export function makeTabs(parts: Readonly<Record<View, Part>>, choose: (view: View) => void): Part {
  const tabs = views.map((view) =>
    el(
      'button',
      { role: 'tab', id: `tab-${view}`, 'aria-controls': `panel-${view}`, onclick: () => choose(view) },
      labels[view],
    ),
  )
  const panels = views.map((view) =>
    el(
      'div',
      { role: 'tabpanel', id: `panel-${view}`, 'aria-labelledby': `tab-${view}`, hidden: true },
      parts[view].element,
    ),
  )
  const list = el(
    'div',
    { role: 'tablist', 'aria-label': 'Views', onkeydown: (event) => move(event as KeyboardEvent) },
    ...tabs,
  )
  const move = (event: KeyboardEvent): void => {
    const to = target(event.key, tabs.indexOf(event.target as HTMLButtonElement), tabs.length)
    if (to === null) return
    event.preventDefault()
    tabs[to]!.focus()
    choose(views[to]!)
  }
  return {
    element: el('div', { class: 'tabs' }, list, ...panels),
    show(desk: Desk) {
      for (const [at, view] of views.entries()) {
        const selected = view === desk.state.view
        tabs[at]!.setAttribute('aria-selected', String(selected))
        tabs[at]!.tabIndex = selected ? 0 : -1
        panels[at]!.hidden = !selected
      }
      return parts[desk.state.view].show(desk)
    },
  }
}

function target(key: string, at: number, length: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % length
  if (key === 'ArrowLeft') return (at + length - 1) % length
  if (key === 'Home') return 0
  return key === 'End' ? length - 1 : null
}
