import type { NameKind } from '../../../types/names.ts'

export function takenBy(key: string, kind: NameKind): string | undefined
