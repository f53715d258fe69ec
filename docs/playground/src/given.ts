import type { PageElement } from '../../../src/html/page-node.ts'
import type { Pasted } from './state.ts'

/** What is pasted or opened: a text, or a page that is still to be read. */
export type Given = Pasted | { readonly name: string; readonly page: PageElement; readonly plain: string }
