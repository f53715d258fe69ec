// The tuned numbers of the rules.
// A file without imports: only there does esbuild write a number in the place of its name.

/** So much text must stand before a heading that ends the article. */
export const minWordsBefore = 60
/** Signs of a comment thread that make its prose comments. */
export const minEntries = 2

/** A share of a line. */
export const mostlyLinked = 0.7
/** A list of other stories may hold this many lines that look like text before we doubt it. */
export const maxListLines = 60
export const maxItemWords = 26

/** Default of the rules of the caller. */
export const ownMaxWords = 40
