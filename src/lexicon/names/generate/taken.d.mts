import type { NameKind } from '../../../types.ts'

export function takenBy(key: string, kind: NameKind): string | undefined
