import { agencies } from '../lexicon/agencies.ts'
import { agencySites } from '../lexicon/agency-sites.ts'

/** Letters and digits of a name in capitals, so that "the Associated Press" and "ASSOCIATED PRESS" agree. */
const plain = (name: string): string =>
  name
    .replace(/^the /i, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toUpperCase()

/** The agency whose name or site an outlet is, or null: "apnews.com", "https://www.reuters.com/world", "Associated Press". */
export function agencyOfSource(source: string): string | null {
  const host = source
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#:].*$/s, '')
  const site = agencySites().find(([name]) => host === name || host.endsWith(`.${name}`))
  if (site !== undefined) return site[1]
  const wanted = plain(source)
  const row = agencies.find((names) => names.split('|').some((name) => plain(name) === wanted))
  return row?.split('|')[0] ?? null
}

/** Whether a line names the agency by one of its forms. */
export function namesAgency(line: string, agency: string): boolean {
  const forms = agencies.find((names) => names.startsWith(`${agency}|`) || names === agency)?.split('|') ?? [agency]
  const words = ` ${plain(line)} `
  return forms.some((form) => words.includes(` ${plain(form)} `))
}
