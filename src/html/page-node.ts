/** A name with its value, as a tag has them. */
export interface PageAttribute {
  readonly name: string
  readonly value: string
}

/** An element of a page, whoever parsed it. Names are lower case. */
export interface PageElement {
  readonly name: string
  readonly attributes: readonly PageAttribute[]
  readonly children: PageNode[]
}

/** An element or a piece of text. */
export type PageNode = PageElement | string

/** The value of an attribute, null where the element lacks it. */
export function attributeOf({ attributes }: PageElement, name: string): string | null {
  return attributes.find((one) => one.name === name)?.value ?? null
}

/** Class and id, as one string. */
export function markOf(element: PageElement): string {
  return element.attributes.length === 0
    ? ''
    : `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
}
