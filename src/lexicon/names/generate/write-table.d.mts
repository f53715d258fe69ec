import type { NameRow } from '../../../types/names.ts'

export function tableOf(rows: readonly (Omit<NameRow, 'id'> & { readonly id?: string })[]): string
