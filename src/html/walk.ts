import type { PageElement } from './page-node.ts'

/** What is done on the way through a page, in document order. */
export interface Visitor {
  /** False: what stands in the element is passed by, and it is not left. */
  readonly enter?: (element: PageElement) => boolean | undefined
  readonly text?: (text: string) => void
  readonly leave?: (element: PageElement) => void
}

/** Goes through an element and what stands in it; by a stack, so that no depth overflows. */
export function walk(root: PageElement, { enter, text, leave }: Visitor): void {
  if (enter?.(root) === false) return
  const open = [{ element: root, next: 0 }]
  while (open.length > 0) {
    const top = open.at(-1)!
    const child = top.element.children[top.next++]
    if (child === undefined) {
      leave?.(top.element)
      open.pop()
    } else if (typeof child === 'string') text?.(child)
    else if (enter?.(child) !== false) open.push({ element: child, next: 0 })
  }
}

/** The words of an element, white space tidied. */
export function textOf(root: PageElement): string {
  const pieces: string[] = []
  walk(root, {
    enter({ name }) {
      if (name === 'br') pieces.push(' ')
      return true
    },
    text: (text) => void pieces.push(text),
  })
  return tidy(pieces.join(''))
}

/** White space as single blanks, none at the ends. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
