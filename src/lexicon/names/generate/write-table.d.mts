import type { NameRow } from '../../../types.ts'

export function tableOf(rows: readonly (Omit<NameRow, 'id'> & { readonly id?: string })[]): string
