/** Marks of Markdown; headings may be indented by three spaces, and a whole line may be set in italics. */
const evidence =
  /^ {0,3}(?:#{1,6} \S|={3,}$|-{3,}$|> |[*+-] {1,3}\S.*\r?\n {0,3}[*+-] |([*_])(?=\w)[^*_\n]{1,300}[\w.!?)]\1\r?$)|\]\(\S|\*\*\S|!\[|__[^\s_]|\\[[\]_*.]/m
/** Markdown is looked for in this much of the text. */
const sample = 20_000

/** Whether a text holds a mark of Markdown; the mark of its byte order, which files begin with, is not part of it. */
export function isMarkdown(text: string): boolean {
  return evidence.test(text.slice(text.startsWith('\ufeff') ? 1 : 0, sample))
}
