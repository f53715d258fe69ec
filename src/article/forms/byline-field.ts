/** What a database prints before the names; whatever follows is not text of the article. */
export const bylineField = /^by-?line ?: ?\S/i
