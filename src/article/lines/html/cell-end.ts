/** What a row of raw HTML holds: the end of a cell, or a table right before its next tag. Converters leave a table without a heading row as it is. */
export const cellEnd = /<\/t[rdh]>|<(?:table|t[rd])(?:\s[^<>]*)?>\s*</gi
