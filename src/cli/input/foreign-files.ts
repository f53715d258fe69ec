/** How files begin that hold no text, and what a person may do about it. */
const foreign: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF file: take its text out first (pdftotext FILE -)'],
  ['PK\u0003\u0004', 'a Word or ZIP file: save it as text first'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file: save it as text first'],
  ['{\\rtf', 'an RTF file: save it as text first'],
  ['\u0028\u00b5\u002f\u00fd', 'packed by zstd: unpack it first (zstd -dc FILE | copydesk …)'],
  ['BZh', 'packed by bzip2: unpack it first (bzip2 -dc FILE | copydesk …)'],
  ['\u00fd7zXZ', 'packed by xz: unpack it first (xz -dc FILE | copydesk …)'],
]

/** What a file is instead of text; undefined where it may be text. */
export function foreignFile(head: Buffer): string | undefined {
  const start = head.toString('latin1', 0, 8)
  const found = foreign.find(([mark]) => start.startsWith(mark))
  if (found !== undefined) return found[1]
  return head.includes(0) ? 'not a text file (it has NUL bytes)' : undefined
}
