import type { VNode } from 'preact'
import { example } from '../example.ts'
import { useDesk, useStore } from '../hooks.ts'
import { OpenFiles, PasteField } from '../paste-field.tsx'

const promises = [
  ['Nothing is sent', 'The page works offline and may not connect to anything.'],
  ['English news', 'Other languages are shown, but not read.'],
  ['A link keeps it', 'Your articles are in the address after the #, which browsers do not send.'],
] as const

export function EmptyView(): VNode {
  const store = useStore()
  const { undo } = useDesk()
  return (
    <div class="empty">
      <h1>Paste two articles. See if they are one story.</h1>
      <p class="lede">copydesk removes what is not the article, then shows which words two articles share.</p>
      <PasteField
        label="First article"
        hint="Paste text, Markdown or a whole web page here (select all, copy)."
        isLarge
        hasFocus
      />
      <p class="row">
        <OpenFiles kind="control strong" />
        <button type="button" class="control" onClick={() => store.replace(example, 'Undo')}>
          Show the example
        </button>
        {undo !== null && undo.label === 'Undo' && (
          <button type="button" class="control" onClick={store.undo}>
            Undo
          </button>
        )}
        <span class="quiet">or drop up to 50 files anywhere: .txt .md .html .json .ndjson</span>
      </p>
      <ul class="promises">
        {promises.map(([title, text]) => (
          <li key={title}>
            <b>{title}</b>
            <span class="quiet">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
