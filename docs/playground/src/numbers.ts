const ordinals = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth'.split(' ')

/** `Ninth article` for the ninth, `Next article` beyond the tenth. */
export const ordinalArticle = (at: number): string => `${ordinals[at] ?? 'Next'} article`
