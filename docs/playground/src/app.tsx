import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { addData } from './add-files.ts'
import { useDesk, useStore } from './hooks.ts'
import { Masthead } from './masthead.tsx'
import { NoticeBox } from './notice-box.tsx'
import type { Store } from './store.ts'
import { ArticleView } from './views/article-view.tsx'
import { CodeView } from './views/code-view.tsx'
import { CompareView } from './views/compare-view.tsx'
import { EmptyView } from './views/empty-view.tsx'
import { NamesView } from './views/names-view.tsx'
import { OriginsView } from './views/origins-view.tsx'

const panels = { origins: OriginsView, article: ArticleView, compare: CompareView, names: NamesView, code: CodeView }

export function App(): VNode {
  const store = useStore()
  const { state, said } = useDesk()
  const main = useRef<HTMLElement>(null)
  const [isPasting, setPasting] = useState(false)
  const isDropping = useDrop(store)
  usePaste(store)
  const View = state.articles.length === 0 ? EmptyView : panels[state.view]
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to the finding
      </button>
      <Masthead isPasting={isPasting} onPaste={() => setPasting(!isPasting)} />
      <main id="main" tabIndex={-1} ref={main} class={isPasting ? 'pasting' : ''}>
        <NoticeBox />
        <div role="tabpanel" id="panel" aria-labelledby={`tab-${state.view}`}>
          <View />
        </div>
      </main>
      <footer>
        <p class="quiet">
          <span>copydesk {VERSION}</span> <a href="../playground.md">Documentation</a>{' '}
          <a href="../../README.md">Source code</a> <span>Works offline. Nothing you paste leaves this page.</span>
        </p>
      </footer>
      <p role="status" class="hidden">
        {said}
      </p>
      {isDropping && <p class="drop">Drop the files to add them.</p>}
    </>
  )
}

/** Files dropped anywhere are added. True while some are held over the page. */
function useDrop(store: Store): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files') && !event.dataTransfer?.types.includes('text/plain')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      setOver(false)
      if (event.dataTransfer) void addData(store, event.dataTransfer)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [store])
  return isOver
}

/** A paste anywhere is an article, but for a field that is there to write in. */
function usePaste(store: Store): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (!event.clipboardData || (event.target as Element).closest?.('[data-own-paste]')) return
      event.preventDefault()
      void addData(store, event.clipboardData)
    }
    addEventListener('paste', paste)
    return () => removeEventListener('paste', paste)
  }, [store])
}
