/** Markup that is safe to print: made by {@link html} only. */
export interface Html {
  readonly markup: string
}

export type HtmlValue = string | number | Html | readonly Html[]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Template tag: every text that is filled in is escaped, every `Html` goes in as it is. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let markup = parts[0]!
  for (const [at, value] of values.entries()) markup += markupOf(value) + parts[at + 1]!
  return { markup }
}

export const nothing: Html = { markup: '' }

/** Our own style sheet and the like: never a text of the user. */
export function trusted(markup: string): Html {
  return { markup }
}

function markupOf(value: HtmlValue): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (character) => entities[character]!)
  return 'markup' in value ? value.markup : value.map((one) => one.markup).join('')
}
