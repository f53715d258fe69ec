/** Its letters, in lower case. */
export const bareWord = (word: string): string => word.toLowerCase().replace(/\P{L}+/gu, '')
