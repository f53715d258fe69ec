// Written by generate-formats.mjs from the files of this folder. Do not edit.
import { archiveToday } from './archive-today.ts'
import type { Container } from './container.ts'
import { dowJones } from './dow-jones.ts'
import { ebsco } from './ebsco.ts'
import { factiva } from './factiva.ts'
import { factivaCodes } from './factiva-codes.ts'
import { frontMatter } from './front-matter.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { lexisNexis } from './lexisnexis.ts'
import { mail } from './mail.ts'
import { newsDump } from './news-dump.ts'
import { newsBank } from './newsbank.ts'
import { newsletter } from './newsletter.ts'
import { nexisUni } from './nexis-uni.ts'
import { proQuest } from './proquest.ts'
import { rcv1 } from './rcv1.ts'
import { reader } from './reader.ts'
import { readwise } from './readwise.ts'
import { reuters21578 } from './reuters-21578.ts'
import { reutersTerminal } from './reuters-terminal.ts'
import { reutersText } from './reuters-text.ts'
import { scraperFields } from './scraper-fields.ts'
import { social } from './social.ts'
import { story } from './story.ts'
import { transcript } from './transcript.ts'
import { trec } from './trec.ts'
import { wayback } from './wayback.ts'
import { wikinews } from './wikinews.ts'

/** Every form but plain text and Markdown. The first that recognises a text reads it: the surest signs come first. */
export const containers: readonly Container[] = [
  frontMatter,
  reader,
  factivaCodes,
  factiva,
  proQuest,
  ebsco,
  newsBank,
  lexisNexis,
  nexisUni,
  reuters21578,
  rcv1,
  trec,
  wikinews,
  story,
  newsDump,
  archiveToday,
  wayback,
  readwise,
  mail,
  json,
  scraperFields,
  transcript,
  dowJones,
  reutersTerminal,
  reutersText,
  html,
  social,
  newsletter,
]
