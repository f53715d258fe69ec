// Written by src/article/formats/generate-formats.mjs. Do not edit.

/** Every form in which an article can be handed over. */
export const articleFormats = [
  /** Plain text. */
  'text',
  /** Markdown. */
  'markdown',
  /** YAML or TOML front matter before the content; the dialects of clippers. */
  'front-matter',
  /** An extractor's header ("Title: …", "URL Source: …", "Markdown Content:") before the content. */
  'reader',
  /** Factiva, full article with two-letter codes. */
  'factiva-codes',
  /** Factiva, copied or saved as text. */
  'factiva',
  /** ProQuest, saved as text. */
  'proquest',
  /** EBSCOhost, saved as text. */
  'ebsco',
  /** NewsBank and Access World News. */
  'newsbank',
  /** LexisNexis text, to 2018. */
  'lexisnexis',
  /** Nexis Uni, a Word file as text. */
  'nexis-uni',
  /** The Reuters-21578 collection in SGML. */
  'reuters-21578',
  /** Reuters Corpus Volume 1 in XML. */
  'rcv1',
  /** TREC collections and English Gigaword in SGML. */
  'trec',
  /** The wiki text of Wikinews. */
  'wikinews',
  /** `.story` files of the CNN and Daily Mail summarisation set. */
  'story',
  /** The public dump of Bloomberg and Reuters news: four dashed lines over the text. */
  'news-dump',
  /** A page copied from archive.today. */
  'archive-today',
  /** A page copied from the Wayback Machine. */
  'wayback',
  /** Readwise, exported as Markdown. */
  'readwise',
  /** A message with its header, or one that was sent on. */
  'mail',
  /** A record of JSON, or one over a text as its front matter. */
  'json',
  /** Fields that a scraper or a script prints over the text. */
  'fields',
  /** A transcript of radio or television. */
  'transcript',
  /** Dow Jones Newswires. */
  'dow-jones',
  /** Reuters copy from a terminal or an API. */
  'reuters-terminal',
  /** Reuters-21578 as plain text. */
  'reuters-text',
  /** An HTML page, or paragraphs in HTML tags. */
  'html',
  /** A post of a page or a channel, copied with the platform's counters and buttons. */
  'social',
  /** A newsletter without the header of its mail. */
  'newsletter',
] as const

/** The form in which the article was handed over; see `articleFormats`. */
export type ArticleFormat = (typeof articleFormats)[number]
