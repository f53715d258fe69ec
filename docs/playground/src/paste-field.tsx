import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { addFiles } from './add-files.ts'
import { useStore } from './hooks.ts'
import { articlesOf } from './read-files.ts'

interface PasteFieldProps {
  readonly label: string
  readonly hint: string
  /** The only thing on the page. */
  readonly isLarge?: boolean
  readonly hasFocus?: boolean
}

/** A text that is pasted here is an article at once; one that is typed waits for the button. */
export function PasteField({ label, hint, isLarge = false, hasFocus = false }: PasteFieldProps): VNode {
  const store = useStore()
  const [text, setText] = useState('')
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (hasFocus) area.current?.focus()
  }, [hasFocus])
  const add = async (): Promise<void> => {
    if (text.trim() === '') return
    setText('')
    await store.add(articlesOf('typed text', text))
    area.current?.focus()
  }
  return (
    <div class={isLarge ? 'paste-field large' : 'paste-field'}>
      <label for="paste">{label}</label>
      <textarea
        id="paste"
        ref={area}
        placeholder={hint}
        value={text}
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() !== '' && (
        <button type="button" class="control strong" onClick={add}>
          Add this article
        </button>
      )}
      {!isLarge && (
        <p class="quiet">
          <OpenFiles kind="link" /> <span>or drop them anywhere on the page</span>
        </p>
      )}
    </div>
  )
}

export function OpenFiles({ kind }: { readonly kind: string }): VNode {
  const store = useStore()
  const input = useRef<HTMLInputElement>(null)
  const open = async (): Promise<void> => {
    const files = Array.from(input.current?.files ?? [])
    if (input.current) input.current.value = ''
    await addFiles(store, files)
  }
  return (
    <>
      <input
        type="file"
        multiple
        hidden
        ref={input}
        accept=".txt,.md,.markdown,.html,.htm,.json,.jsonl,.ndjson,text/*"
        onChange={open}
      />
      <button type="button" class={kind} onClick={() => input.current?.click()}>
        Open files
      </button>
    </>
  )
}
