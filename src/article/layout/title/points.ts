/** What speaks for and against a line's being the title. The weights are those of a ranking fitted to news pages, rounded. */
export const points = {
  /** By heading level; 0 is a line without a mark. */
  level: [0, 4, 0, -0.7, -1.3, -1.3, -1.3],
  /** The caller or the reader's header says so. */
  known: 20,
  /** Every word that matters stands in the address, or in the first paragraphs. */
  address: 3,
  matter: 3.4,
  short: -2,
  long: -1,
  veryLong: -3,
  fullStop: -3,
  openEnd: -1,
  /** The same line stands elsewhere too. */
  twice: 0.8,
  /** It opens the first line, as the title in a document's head does. */
  opensText: 1.4,
  /** It ends with one of the next lines: a path of sections to that line. */
  path: -2,
  bars: -2.3,
  linked: -2.2,
  item: -2.6,
  strong: -2,
  capitals: -2.9,
  capitalsLong: -0.4,
  contrast: 1,
  /** More blank lines than usual stand before it, where no marks tell headings. */
  gap: 2.5,
  glued: -0.6,
  ranked: -4,
  /** A byline or a date among the next four lines; a date among the four after them, among the two before; a byline among the three before. */
  byline: 2.1,
  date: 1.7,
  dateLater: 0.8,
  dateBefore: 1,
  bylineBefore: -1.9,
  /** Words come next: a summary; a whole paragraph speaks less for it. */
  summary: 0.6,
  paragraph: -0.5,
  top: 0.5,
  /** A summary may look like the title right above it: it must beat it by so much. */
  second: 0.7,
  /** Outside a page the first line that may be a title is one. */
  secondInText: 1.5,
  /** For each line between it and the first paragraph, and for each by which it stands after its first line. */
  before: -0.035,
  after: -0.95,
}
