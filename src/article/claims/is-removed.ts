import type { Claim } from '../reading.ts'

/** Whether a line is given to a claim that takes it out of the article. */
export const isRemoved = (claim: Claim | null | undefined): claim is Claim => claim?.kind === 'boilerplate'
