import { minLong } from './min-long.ts'

/** The longer words of a line by its key. */
export const longWordsOf = ({ key }: { readonly key: string }): string[] =>
  key.split(' ').filter((word) => word.length >= minLong)
