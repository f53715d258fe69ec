/** Marks of Markdown that no plain text has by chance; headings may be indented by three spaces. */
const marks = /^ {0,3}#{1,6} \S|\]\(\S|\*\*\S|!\[/m
/** Marks are looked for in this much of the text. */
const sample = 20_000

/** Whether the body that a form holds is Markdown. */
export const hasMarks = (text: string, from = 0): boolean => marks.test(text.slice(from, from + sample))
