/** The words of a line by its key, each once; a number tells a day or a price and no kind of prose. */
export const termsOf = (key: string): readonly string[] => [...new Set(key.split(' '))].filter((word) => word >= ':')
