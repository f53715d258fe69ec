/** One space for any white space, none at the ends. */
export const tidy = (text) => text.replace(/[\s\u00a0]+/g, ' ').trim()
