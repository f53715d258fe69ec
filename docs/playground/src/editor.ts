import { el } from './dom.ts'

const TYPING_PAUSE = 250

/** A text area with a megabyte in it stops the page for seconds; so much of a longer text is shown for editing. */
const SHOWN = 20_000

export interface Editor {
  readonly element: HTMLElement
  readonly show: (number: number, text: string) => void
  readonly focus: () => void
}

/** The text of one article, as it is pasted and typed. Of a long one the head is shown, the tail is kept. */
export function makeEditor(onchange: (text: string) => void, remove: HTMLElement): Editor {
  let tail = ''
  let typing: ReturnType<typeof setTimeout> | undefined
  const label = el('label', { for: 'text' })
  const hint = el('p', { class: 'quiet' })
  const area = el('textarea', {
    id: 'text',
    spellcheck: 'false',
    rows: 14,
    oninput: () => {
      clearTimeout(typing)
      typing = setTimeout(() => onchange(area.value + tail), TYPING_PAUSE)
    },
    // Whoever leaves the text does not wait for the pause.
    onchange: () => {
      clearTimeout(typing)
      onchange(area.value + tail)
    },
    onpaste: (event) => pasted(event as ClipboardEvent),
  })
  const pasted = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (text.length <= SHOWN) return
    event.preventDefault()
    clearTimeout(typing)
    const { value, selectionStart, selectionEnd } = area
    const everything = selectionStart === 0 && selectionEnd === value.length
    onchange(value.slice(0, selectionStart) + text + value.slice(selectionEnd) + (everything ? '' : tail))
  }
  return {
    element: el(
      'details',
      { class: 'editor', open: matchMedia('(min-width: 60rem)').matches },
      el('summary', {}, 'Text'),
      label,
      area,
      hint,
      remove,
    ),
    show(number, text) {
      label.textContent = `Text or Markdown of article ${number}`
      if (area.value + tail === text) return
      clearTimeout(typing)
      const head = headOf(text)
      tail = text.slice(head.length)
      area.value = head
      hint.textContent =
        tail === '' ? '' : `The first ${head.length} of ${text.length} characters; the others are kept as they are.`
    },
    focus() {
      area.closest('details')!.open = true
      area.focus()
    },
  }
}

/** Whole lines, where there are lines. */
function headOf(text: string): string {
  if (text.length <= 2 * SHOWN) return text
  return text.slice(0, text.lastIndexOf('\n', SHOWN) + 1 || SHOWN)
}
