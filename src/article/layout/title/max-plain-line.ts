/** Outside a page a line without a heading's mark stands among the first lines or has a byline or a date under it. */
export const maxPlainLine = 3
