import type { FieldName } from '../container.ts'

/** What a label stands over: a field, the body, or something that is passed by (null). */
export type Meaning = FieldName | 'body' | null
export type Labels = ReadonlyMap<string, Meaning>
