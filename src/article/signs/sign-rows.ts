/**
 * What a line holds where a form may find something in it: one of the pieces, small letters for any. `#` is a digit, `^`
 * the start of the line, `|` the start of a word. A form is not asked about a line without its sign, so a piece for each
 * way in which the form shows itself must stand here.
 */
export const signRows = {
  /** A date, a time of day. */
  digit: ['#'],
  /** "3 hours ago"   "Just now"   "Yesterday" */
  age: ['ago', 'now', 'day'],
  /** "By Jane Roe"   "Story by Jane Roe"   "As told to Jane Roe" */
  byline: ['|by', '^as told to', '^author', '^from', '^reporter', '^words'],
  /** "Photograph: Jane Roe"   "Jane Roe/AFP"   "Jane Roe, left, and …" */
  caption: [
    ...['photo', 'picture', 'pictured', 'image', 'illustration', 'graphic', 'figure', 'video', 'caption', 'credit'],
    ...['courtesy', 'screengrab', 'supplied', 'handout', 'stock', '|via', '©', '(c)', '(ap', '(afp', '(file', '[file'],
    ...['alamy', 'getty', 'pexels', 'pixabay', 'unsplash', 'wikimedia', '/', '[#', '^file', '^clockwise', '^from '],
    ...[', left', ', right', ', cent', ', second', ', top', ', bottom', '^above', '^left', '^right', '^top'],
  ],
  /** "We use cookies …" */
  consent: [
    '|cookie',
    '|personal data',
    '|personal information',
    '|your privacy',
    '|your consent',
    '|your data',
    '|privacy policy',
  ],
  /** "Reporting by Jane Roe"   "Source: AFP"   "(Adds details)" */
  credit: [
    ...['interview', 'report', 'contribut', 'edit', 'writ', 'compil', 'transl', 'produc', 'research', 'correct'],
    ...['clarif', 'note', 'version', 'publish', 'headline', 'standards', 'story', 'article', 'url', 'link'],
    ...['original', 'retrieved', 'taken from', 'assistance', 'with files', 'information', 'the post', 'source'],
    ...['distribut', 'syndicat', 'provided', 'supplied', 'brought', 'visit', 'intelligence', '|ai', '^('],
  ],
} as const

export type Sign = keyof typeof signRows
