import { lazy } from '../../text/lazy.ts'
import type { NameRow } from '../../types/names.ts'
import { coreTable } from './core-table.ts'
import { rowsOf } from './table.ts'

/**
 * The newsmakers and places that English-language news prints most often in more than one spelling, without their names
 * in their own script. docs/names.md tells where the facts come from.
 */
export const coreNames: () => readonly NameRow[] = /* @__PURE__ */ lazy(() => rowsOf(coreTable))
