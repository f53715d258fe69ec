/** What can be asked of an article: each is the key of its answer. */
export const steps = ['article', 'sentences', 'names', 'fingerprint'] as const

export type Step = (typeof steps)[number]
