import type { Article, ArticleBlock, BlockKind } from '../types/article.ts'
import { namesAgency } from './agency-names.ts'

/** Where agencies are credited. */
const CREDITS: ReadonlySet<BlockKind> = /* @__PURE__ */ new Set(['byline', 'credit', 'dateline'] as const)

/** Credits of a part or of a picture; they say nothing of who wrote the copy. */
const PARTIAL =
  /\b(?:contribut\w+|photo\w*|pictures?|images?|videos?|graphics?|additional reporting|with (?:reports?|reporting|files|inputs?|material))\b/i

/** The agencies whose copy the article says that it is: by byline, dateline or sign-off. */
export function creditedAgencies(article: Article): string[] {
  const dateline = article.dateline?.agency ?? null
  const credits = article.blocks.filter(({ kind }) => CREDITS.has(kind))
  const isPartial = (agency: string): boolean => {
    const naming = credits.filter(({ text }: ArticleBlock) => namesAgency(text, agency))
    return naming.length > 0 && naming.every(({ text }) => PARTIAL.test(text))
  }
  const copy = (article.agencies ?? []).filter((agency) => agency === dateline || !isPartial(agency))
  return dateline === null || copy.includes(dateline) ? copy : [...copy, dateline]
}
