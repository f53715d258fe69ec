import type { ArticleWarning } from '../../types/article.ts'
import type { Claim, LaidOut } from '../reading.ts'

/** Sees what each line is by now, null for body text, and says what it is then. */
export type Second = (
  reading: LaidOut,
  claims: readonly (Claim | null)[],
) => { readonly claims: readonly (Claim | null)[]; readonly warnings?: readonly ArticleWarning[] }
