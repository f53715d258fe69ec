/** What can be asked of an article: each is the key of its answer. */
export const steps = ['article', 'sentences', 'names', 'fingerprint'] as const

/** One of the answers that can be asked for. */
export type Step = (typeof steps)[number]
