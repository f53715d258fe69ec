import type { OpenText } from './open-text.ts'

/** The id under which a form's boilerplate is removed. */
export const ruleOf = ({ format }: OpenText): string => `format/${format}`
