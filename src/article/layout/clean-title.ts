import { isOutletName } from '../forms/is-outlet-name.ts'
import { sameKey } from '../lines/shape/same-key.ts'
import type { Text } from '../reading.ts'

/** What stands between a title and the name of the site: " | Gazette"   " - The Gazette" */
const bars = [' | ', ' • ', ' · ', ' - ', ' – ', ' — ']
const minTitle = 12
const maxSite = 5
/** The title alone is looked for in so many lines of so many words. */
const reach = 200
const maxWords = 60

/** "Title: Ferry sails again" */
const label = /^(?:title|headline): (?=\S)/i
/** "© 2024 The Wexcombe Gazette. All rights reserved." */
const owned = /^(?:copyright|©|\(c\))[\s©]*(?:\(c\) )?(?:19|20)\d\d,? (?:by )?([^.|]{3,60})/i
/** The owner is named in the last so many lines. */
const reachOfOwner = 60

/** The title without the label before it and the name of the site behind it, where that can be told from a title. */
export function cleanTitle(title: string, reading: Text): string {
  return withoutSite(title.replace(label, ''), reading)
}

function withoutSite(text: string, { all, container }: Text): string {
  const at = Math.max(...bars.map((bar) => text.lastIndexOf(bar)))
  if (at < minTitle) return text
  const title = text.slice(0, at)
  const site = text.slice(at + 3)
  if (site.split(' ').length > maxSite || /[.!?]["'”’]?$/.test(site)) return text
  if (text.includes(` | ${site}`) || isOutletName(site)) return title
  if (container.outlet !== null && sameKey(site) === sameKey(container.outlet)) return title
  const key = sameKey(title)
  if (all.some((line, i) => i < reach && line.words <= maxWords && line.key === key)) return title
  const owner = all.slice(-reachOfOwner).findLast((line) => owned.test(line.text))
  if (owner && sameKey(owned.exec(owner.text)![1]!).includes(sameKey(site))) return title
  const host = sameKey(container.url ?? '').replace(/ /g, '')
  const named = host.includes(sameKey(site).replace(/^the /, '').replace(/ /g, ''))
  return host !== '' && named ? title : text
}
