/** "in Beld" */
const place = /^(?:in|In|IN) \p{Lu}\S+$/u
/** "BBC News, Beld"   "Orrin Herald staff": a line that such a word opens is a button or a section. */
const outlet = /^\S+ .*\b(?:staff|bureau|news|times|post|press|journal|media|desk|team|service)s?\b/i
/** "Staff Writer"   "Journalist" */
const occupation =
  /\b(?:writer|reporter|editor|correspondent|columnist|contributor|journalist|producer|lecturer|professor)s?\b/i
/** "Special to the Gazette"   "for the Gazette" */
const onBehalf = /^(?:[Ss]pecial (?:to|for)|[Ff]or|[Oo]f) (?:[Tt]he )?\p{Lu}\S+(?: \p{Lu}\S+){0,3}(?: staff)?$/u
/** "jane.roe@gazette.example"   "@janeroe" */
const contact = /^(?:[\w.+-]{1,40}@[\w.-]{3,60}|@\w{2,30}|\[email.protected\])$/u
/** Whether a line tells what a writer is, for whom or where, or how to reach one. */
export const isAffiliation = (text: string): boolean =>
  place.test(text) ||
  onBehalf.test(text) ||
  contact.test(text) ||
  (/^\p{Lu}/u.test(text) && (outlet.test(text) || occupation.test(text)))
