import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { removalReasons } from '../answers/reasons.ts'
import { useDesk, useStore } from '../hooks.ts'
import type { BlockView } from '../protocol.ts'

/** How the text of an article is shown. */
export interface Showing {
  readonly isPasted: boolean
  readonly hasOneSpelling: boolean
  readonly hasNumbers: boolean
}

interface BlockLineProps {
  readonly block: BlockView
  readonly showing: Showing
}

/** One line of the article; what is no body says in the margin what it is, and why when it is asked. */
export function BlockLine({ block, showing }: BlockLineProps): VNode {
  const [isOpen, setOpen] = useState(false)
  const { kind, label, reason } = block
  if (label === null)
    return (
      <li class={`line ${kind}`}>
        <Text block={block} showing={showing} />
      </li>
    )
  const asking = {
    'aria-expanded': isOpen,
    onFocus: () => setOpen(true),
    onClick: () => setOpen(true),
  }
  const away = (event: FocusEvent): void => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) setOpen(false)
  }
  return (
    <li
      class={reason === null ? `line labelled ${kind}` : 'line labelled removed'}
      onMouseEnter={() => setOpen(true)}
      onMouseLeave={(event) => event.currentTarget.contains(document.activeElement) || setOpen(false)}
      onBlur={away}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      {reason === null ? (
        <>
          <button type="button" class="label" {...asking}>
            {label}
          </button>
          <Text block={block} showing={showing} />
        </>
      ) : (
        <>
          <span class="label">{label}</span>
          <button type="button" class="gone" {...asking}>
            <del>
              <Text block={block} showing={showing} />
            </del>
          </button>
        </>
      )}
      {isOpen && <Why block={block} />}
    </li>
  )
}

function Text({ block, showing }: BlockLineProps): VNode {
  if (showing.isPasted) return <span class="pasted">{block.pasted}</span>
  return (
    <span class="text">
      {block.parts.map(({ text, replacement, sentence }, at) => (
        <Part
          key={at}
          text={text}
          replacement={showing.hasOneSpelling ? replacement : null}
          sentence={showing.hasNumbers ? sentence : null}
        />
      ))}
    </span>
  )
}

function Part({ text, replacement, sentence }: BlockView['parts'][number]): VNode {
  return (
    <>
      {sentence !== null && <sup class="sentence-number">{sentence}</sup>}
      {replacement === null ? (
        text
      ) : (
        <>
          <del>{text}</del> <ins>{replacement}</ins>
        </>
      )}
    </>
  )
}

/** Why a line was read as it was, and for a removed one the way to keep it. */
function Why({ block: { reason, rule, label, because } }: { readonly block: BlockView }): VNode {
  const store = useStore()
  const { keep } = useDesk().state
  const what = reason === null ? (label ?? '') : `A ${removalReasons[reason]}`.replace(/^A (?=[aeiou])/, 'An ')
  return (
    <span class="why">
      <span>
        {because.length > 0 && reason === null
          ? because.join(' ')
          : `${what.slice(0, 1).toUpperCase()}${what.slice(1)}.`}
        {reason !== null && because.length > 0 && <small> {because.join(' ')}</small>}
      </span>
      {rule !== null && <code>{rule}</code>}
      {reason !== null && (
        <button type="button" class="control" onClick={() => store.update({ keep: [...keep, reason] })}>
          Keep such lines
        </button>
      )}
    </span>
  )
}
