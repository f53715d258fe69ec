type Child = Node | string | null | false

type Properties = Readonly<Record<string, string | number | boolean | ((event: Event) => void) | null>>

/**
 * `el('button', { class: 'quiet', onclick }, 'Keep')`. Texts become text nodes, so nothing that was pasted is ever
 * read as markup.
 */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Properties = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  setAll(element, properties)
  element.append(...children.filter((child) => child !== null && child !== false))
  return element
}

export function svg(name: string, properties: Properties = {}, ...children: readonly Node[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name)
  setAll(element, properties)
  element.append(...children)
  return element
}

function setAll(element: Element, properties: Properties): void {
  for (const [key, value] of Object.entries(properties)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value)
    else if (value !== null && value !== false) element.setAttribute(key, value === true ? '' : String(value))
  }
}

/** A label and its choices. */
export function choice(
  label: string,
  options: readonly (readonly [value: string, label: string])[],
  onchange: (value: string) => void,
): { readonly field: HTMLElement; readonly select: HTMLSelectElement } {
  const id = `choice-${label.toLowerCase().replaceAll(' ', '-')}`
  const select = el('select', { id, onchange: () => onchange(select.value) })
  fill(select, options)
  return { field: el('div', { class: 'choice' }, el('label', { for: id }, label), select), select }
}

export function fill(select: HTMLSelectElement, options: readonly (readonly [value: string, label: string])[]): void {
  select.replaceChildren(...options.map(([value, label]) => el('option', { value }, label)))
}
