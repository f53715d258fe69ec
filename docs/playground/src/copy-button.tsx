import type { VNode } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { copyText } from './clipboard.ts'
import { useStore } from './hooks.ts'

interface CopyButtonProps {
  readonly label: string
  readonly text: string
  readonly kind?: string
  /** What was copied, for those who do not see it. */
  readonly thing: string
}

const SHOWN = 2000

/** Says for a moment that it is done. */
export function CopyButton({ label, text, kind = 'control', thing }: CopyButtonProps): VNode {
  const store = useStore()
  const [isDone, setDone] = useState(false)
  useEffect(() => {
    const timer = isDone ? setTimeout(() => setDone(false), SHOWN) : undefined
    return () => clearTimeout(timer)
  }, [isDone])
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(text)
    setDone(isCopied)
    store.say(isCopied ? `${thing} copied.` : 'The browser did not let it be copied.')
  }
  return (
    <button type="button" class={kind} onClick={copy}>
      {isDone ? 'Copied' : label}
    </button>
  )
}
