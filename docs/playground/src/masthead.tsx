import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import { copyText } from './clipboard.ts'
import { example, exampleTitle } from './example.ts'
import { useDesk, useStore } from './hooks.ts'
import { isExample, type View, views } from './state.ts'

const labels: Readonly<Record<View, string>> = {
  origins: 'Origins',
  article: 'Article',
  compare: 'Compare',
  names: 'Names',
  code: 'Code',
}

interface MastheadProps {
  readonly isPasting: boolean
  /** Shows the paste field where there is no room for it at first. */
  readonly onPaste: () => void
}

export function Masthead({ isPasting, onPaste }: MastheadProps): VNode {
  return (
    <header class="masthead">
      <div class="bar">
        <p class="name">copydesk</p>
        <Tabs />
        <div class="tools">
          <Examples />
          <CopyLink />
          <button type="button" class="strong paste" aria-expanded={isPasting} onClick={onPaste}>
            Paste
          </button>
        </div>
      </div>
    </header>
  )
}

/** Arrow keys, Home and End go from tab to tab, as readers of the ARIA pattern expect. */
function Tabs(): VNode {
  const store = useStore()
  const { state } = useDesk()
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent): void => {
    const to = target(event.key, views.indexOf(state.view), views.length)
    if (to === null) return
    event.preventDefault()
    store.update({ view: views[to]! })
    list.current?.querySelector<HTMLElement>(`#tab-${views[to]}`)?.focus()
  }
  return (
    <div role="tablist" aria-label="Views" class="tabs" ref={list} onKeyDown={move}>
      {views.map((view) => (
        <button
          type="button"
          role="tab"
          id={`tab-${view}`}
          key={view}
          aria-selected={view === state.view}
          aria-controls="panel"
          tabIndex={view === state.view ? 0 : -1}
          onClick={() => store.update({ view })}
        >
          {labels[view]}
        </button>
      ))}
    </div>
  )
}

function target(key: string, at: number, length: number): number | null {
  if (key === 'ArrowRight') return (at + 1) % length
  if (key === 'ArrowLeft') return (at + length - 1) % length
  if (key === 'Home') return 0
  return key === 'End' ? length - 1 : null
}

function Examples(): VNode {
  const store = useStore()
  const { state } = useDesk()
  const isEmpty = state.articles.length === 0
  const isOwn = !isEmpty && !isExample(state)
  const choose = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement
    if (value === 'example') store.replace(example, 'Undo')
    else if (value === 'empty') store.replace([], isOwn ? 'Undo' : 'Bring the example back')
  }
  return (
    <select
      class="control examples"
      aria-label="Articles to look at"
      value={isEmpty ? 'none' : isOwn ? 'own' : 'example'}
      onChange={choose}
    >
      {isEmpty && <option value="none">Examples</option>}
      {isOwn && <option value="own">Your own articles</option>}
      <option value="example">Example: {exampleTitle}</option>
      {!isEmpty && <option value="empty">Start empty</option>}
    </select>
  )
}

function CopyLink(): VNode {
  const store = useStore()
  const { isLinkTooLong } = useDesk()
  const copy = async (): Promise<void> => {
    if (isLinkTooLong) {
      store.notify({ title: 'Too long for a link. Download the report instead.', lines: [] })
      store.update({ view: 'code' })
    } else
      store.say(
        (await copyText(location.href))
          ? 'Link copied.'
          : 'The browser did not let the link be copied: it is in the address bar.',
      )
  }
  return (
    <button type="button" class="control" onClick={copy}>
      Copy link
    </button>
  )
}
